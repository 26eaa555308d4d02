"""Rules of клиент."""

from typing import Any

from app import models
from app.caller import Caller
from app.crud import Crud
from app.linking import Links


class KlientService(Crud[models.Klient]):
    model = models.Klient
    noun = "клиент"
    searchable = (models.Klient.imya,)
    sortable = (models.Klient.imya, models.Klient.data_rozhdeniya, models.Klient.created_at, models.Klient.updated_at)
    links = {"health_ids": Links(models.Klient.health)}

    def before_create(self, caller: Caller, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin klients.before_create
        return values
        # zone:end klients.before_create

    def after_create(self, caller: Caller, record: models.Klient) -> None:
        # zone:begin klients.after_create
        return None
        # zone:end klients.after_create

    def before_update(self, caller: Caller, record: models.Klient, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin klients.before_update
        return values
        # zone:end klients.before_update

    def before_delete(self, caller: Caller, record: models.Klient) -> None:
        # zone:begin klients.before_delete
        return None
        # zone:end klients.before_delete


service = KlientService()
