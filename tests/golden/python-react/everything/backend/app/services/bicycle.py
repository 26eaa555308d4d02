"""Rules of bicycles."""

from typing import Any

from app import models
from app.caller import Caller
from app.crud import Crud


class BicycleService(Crud[models.Bicycle]):
    model = models.Bicycle
    noun = "bicycle"
    searchable = (models.Bicycle.frame_number, models.Bicycle.model)
    sortable = (
        models.Bicycle.frame_number,
        models.Bicycle.model,
        models.Bicycle.weight,
        models.Bicycle.colour,
        models.Bicycle.gears,
        models.Bicycle.created_at,
        models.Bicycle.updated_at,
    )
    references = {"owner_id": models.Customer}

    def before_create(self, caller: Caller, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin bicycles.before_create
        return values
        # zone:end bicycles.before_create

    def after_create(self, caller: Caller, record: models.Bicycle) -> None:
        # zone:begin bicycles.after_create
        return None
        # zone:end bicycles.after_create

    def before_update(self, caller: Caller, record: models.Bicycle, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin bicycles.before_update
        return values
        # zone:end bicycles.before_update

    def before_delete(self, caller: Caller, record: models.Bicycle) -> None:
        # zone:begin bicycles.before_delete
        return None
        # zone:end bicycles.before_delete


service = BicycleService()
