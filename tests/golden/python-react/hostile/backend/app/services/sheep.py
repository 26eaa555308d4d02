"""Rules of sheep."""

from typing import Any

from app import models
from app.caller import Caller
from app.crud import Crud
from app.linking import Links


class SheepService(Crud[models.Sheep]):
    model = models.Sheep
    noun = "sheep"
    sortable = (models.Sheep.wool, models.Sheep.created_at, models.Sheep.updated_at)
    links = {
        "related_sheep_ids": Links(models.Sheep.related_sheep),
        "related_from_ids": Links(models.Sheep.related_from),
    }

    def before_create(self, caller: Caller, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin sheep.before_create
        return values
        # zone:end sheep.before_create

    def after_create(self, caller: Caller, record: models.Sheep) -> None:
        # zone:begin sheep.after_create
        return None
        # zone:end sheep.after_create

    def before_update(self, caller: Caller, record: models.Sheep, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin sheep.before_update
        return values
        # zone:end sheep.before_update

    def before_delete(self, caller: Caller, record: models.Sheep) -> None:
        # zone:begin sheep.before_delete
        return None
        # zone:end sheep.before_delete


service = SheepService()
