"""Rules of health."""

from typing import Any

from app import models
from app.caller import Caller
from app.crud import Crud
from app.linking import Links


class HealthService(Crud[models.Health]):
    model = models.Health
    noun = "health"
    sortable = (models.Health.pulse, models.Health.only, models.Health.created_at, models.Health.updated_at)
    links = {"klient_ids": Links(models.Health.klient, required=True)}

    def before_create(self, caller: Caller, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin health_records.before_create
        return values
        # zone:end health_records.before_create

    def after_create(self, caller: Caller, record: models.Health) -> None:
        # zone:begin health_records.after_create
        return None
        # zone:end health_records.after_create

    def before_update(self, caller: Caller, record: models.Health, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin health_records.before_update
        return values
        # zone:end health_records.before_update

    def before_delete(self, caller: Caller, record: models.Health) -> None:
        # zone:begin health_records.before_delete
        return None
        # zone:end health_records.before_delete


service = HealthService()
