"""Rules of objects."""

from typing import Any

from app import models
from app.caller import Caller
from app.crud import Crud


class ObjectEntityService(Crud[models.ObjectEntity]):
    model = models.ObjectEntity
    noun = "object"
    searchable = (models.ObjectEntity.object_none,)
    sortable = (
        models.ObjectEntity.object_none,
        models.ObjectEntity.object_true,
        models.ObjectEntity.created_at,
        models.ObjectEntity.updated_at,
    )
    references = {"namespace_id": models.Namespace}

    def before_create(self, caller: Caller, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin objects.before_create
        return values
        # zone:end objects.before_create

    def after_create(self, caller: Caller, record: models.ObjectEntity) -> None:
        # zone:begin objects.after_create
        return None
        # zone:end objects.after_create

    def before_update(self, caller: Caller, record: models.ObjectEntity, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin objects.before_update
        return values
        # zone:end objects.before_update

    def before_delete(self, caller: Caller, record: models.ObjectEntity) -> None:
        # zone:begin objects.before_delete
        return None
        # zone:end objects.before_delete


service = ObjectEntityService()
