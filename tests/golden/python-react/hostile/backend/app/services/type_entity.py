"""Rules of types."""

from typing import Any

from app import models
from app.caller import Caller
from app.crud import Crud


class TypeEntityService(Crud[models.TypeEntity]):
    model = models.TypeEntity
    noun = "type"
    searchable = (models.TypeEntity.name,)
    sortable = (models.TypeEntity.name, models.TypeEntity.created_at, models.TypeEntity.updated_at)

    def before_create(self, caller: Caller, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin types.before_create
        return values
        # zone:end types.before_create

    def after_create(self, caller: Caller, record: models.TypeEntity) -> None:
        # zone:begin types.after_create
        return None
        # zone:end types.after_create

    def before_update(self, caller: Caller, record: models.TypeEntity, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin types.before_update
        return values
        # zone:end types.before_update

    def before_delete(self, caller: Caller, record: models.TypeEntity) -> None:
        # zone:begin types.before_delete
        return None
        # zone:end types.before_delete


service = TypeEntityService()
