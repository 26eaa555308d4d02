"""Rules of bases."""

from typing import Any

from app import models
from app.caller import Caller
from app.crud import Crud


class BaseEntityService(Crud[models.BaseEntity]):
    model = models.BaseEntity
    noun = "base"
    searchable = (models.BaseEntity.base_registry, models.BaseEntity.base_query)
    sortable = (
        models.BaseEntity.base_registry,
        models.BaseEntity.base_query,
        models.BaseEntity.created_at,
        models.BaseEntity.updated_at,
    )
    references = {"owner_id": models.Auth}

    def before_create(self, caller: Caller, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin bases.before_create
        return values
        # zone:end bases.before_create

    def after_create(self, caller: Caller, record: models.BaseEntity) -> None:
        # zone:begin bases.after_create
        return None
        # zone:end bases.after_create

    def before_update(self, caller: Caller, record: models.BaseEntity, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin bases.before_update
        return values
        # zone:end bases.before_update

    def before_delete(self, caller: Caller, record: models.BaseEntity) -> None:
        # zone:begin bases.before_delete
        return None
        # zone:end bases.before_delete


service = BaseEntityService()
