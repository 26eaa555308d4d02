"""What happens around the changes of health."""

from typing import Any

from app import models
from app.caller import Caller
from app.crud import Crud, Links


class HealthService(Crud[models.Health]):
    """Rules of health."""

    model = models.Health
    noun = "health"
    sortable = (models.Health.pulse, models.Health.only, models.Health.created_at, models.Health.updated_at)
    links = {"klient_ids": Links("klient", models.Klient)}

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
