"""Rules of types 2."""

from typing import Any

from app import models
from app.caller import Caller
from app.crud import Crud


class TypesEntityService(Crud[models.TypesEntity]):
    model = models.TypesEntity
    noun = "types"
    searchable = (models.TypesEntity.enum,)
    sortable = (models.TypesEntity.enum, models.TypesEntity.created_at, models.TypesEntity.updated_at)

    def before_create(self, caller: Caller, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin types_2.before_create
        return values
        # zone:end types_2.before_create

    def after_create(self, caller: Caller, record: models.TypesEntity) -> None:
        # zone:begin types_2.after_create
        return None
        # zone:end types_2.after_create

    def before_update(self, caller: Caller, record: models.TypesEntity, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin types_2.before_update
        return values
        # zone:end types_2.before_update

    def before_delete(self, caller: Caller, record: models.TypesEntity) -> None:
        # zone:begin types_2.before_delete
        return None
        # zone:end types_2.before_delete


service = TypesEntityService()
