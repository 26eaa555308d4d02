"""Rules of promises."""

from typing import Any

from app import models
from app.caller import Caller
from app.crud import Crud


class PromiseEntityService(Crud[models.PromiseEntity]):
    model = models.PromiseEntity
    noun = "promise"
    searchable = (models.PromiseEntity.promise_then,)
    sortable = (models.PromiseEntity.promise_then, models.PromiseEntity.created_at, models.PromiseEntity.updated_at)

    def before_create(self, caller: Caller, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin promises.before_create
        return values
        # zone:end promises.before_create

    def after_create(self, caller: Caller, record: models.PromiseEntity) -> None:
        # zone:begin promises.after_create
        return None
        # zone:end promises.after_create

    def before_update(self, caller: Caller, record: models.PromiseEntity, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin promises.before_update
        return values
        # zone:end promises.before_update

    def before_delete(self, caller: Caller, record: models.PromiseEntity) -> None:
        # zone:begin promises.before_delete
        return None
        # zone:end promises.before_delete


service = PromiseEntityService()
