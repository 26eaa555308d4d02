"""Rules of errors."""

from typing import Any

from app import models
from app.caller import Caller
from app.crud import Crud


class ErrorEntityService(Crud[models.ErrorEntity]):
    model = models.ErrorEntity
    noun = "error"
    searchable = (models.ErrorEntity.message,)
    sortable = (models.ErrorEntity.created_at, models.ErrorEntity.updated_at)
    references = {"error_label_id": models.PromiseEntity}

    def before_create(self, caller: Caller, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin errors.before_create
        return values
        # zone:end errors.before_create

    def after_create(self, caller: Caller, record: models.ErrorEntity) -> None:
        # zone:begin errors.after_create
        return None
        # zone:end errors.after_create

    def before_update(self, caller: Caller, record: models.ErrorEntity, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin errors.before_update
        return values
        # zone:end errors.before_update

    def before_delete(self, caller: Caller, record: models.ErrorEntity) -> None:
        # zone:begin errors.before_delete
        return None
        # zone:end errors.before_delete


service = ErrorEntityService()
