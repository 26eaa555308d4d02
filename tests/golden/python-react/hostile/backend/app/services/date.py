"""Rules of dates."""

from typing import Any

from app import models
from app.caller import Caller
from app.crud import Crud


class DateEntityService(Crud[models.DateEntity]):
    model = models.DateEntity
    noun = "date"
    sortable = (models.DateEntity.value, models.DateEntity.created_at, models.DateEntity.updated_at)

    def before_create(self, caller: Caller, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin dates.before_create
        return values
        # zone:end dates.before_create

    def after_create(self, caller: Caller, record: models.DateEntity) -> None:
        # zone:begin dates.after_create
        return None
        # zone:end dates.after_create

    def before_update(self, caller: Caller, record: models.DateEntity, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin dates.before_update
        return values
        # zone:end dates.before_update

    def before_delete(self, caller: Caller, record: models.DateEntity) -> None:
        # zone:begin dates.before_delete
        return None
        # zone:end dates.before_delete


service = DateEntityService()
