"""Rules of repair orders."""

from typing import Any

from app import models
from app.caller import Caller
from app.crud import Crud
from app.linking import Links


class RepairOrderService(Crud[models.RepairOrder]):
    model = models.RepairOrder
    noun = "repair order"
    searchable = (models.RepairOrder.what_is_wrong,)
    sortable = (
        models.RepairOrder.number,
        models.RepairOrder.status,
        models.RepairOrder.priority,
        models.RepairOrder.starts_at,
        models.RepairOrder.quoted_price,
        models.RepairOrder.urgent,
        models.RepairOrder.created_at,
        models.RepairOrder.updated_at,
    )
    references = {"bicycle_id": models.Bicycle, "mechanic_id": models.Employee, "inspector_id": models.Employee}
    links = {"part_ids": Links(models.RepairOrder.parts)}

    def before_create(self, caller: Caller, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin repair_orders.before_create
        return values
        # zone:end repair_orders.before_create

    def after_create(self, caller: Caller, record: models.RepairOrder) -> None:
        # zone:begin repair_orders.after_create
        return None
        # zone:end repair_orders.after_create

    def before_update(self, caller: Caller, record: models.RepairOrder, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin repair_orders.before_update
        return values
        # zone:end repair_orders.before_update

    def before_delete(self, caller: Caller, record: models.RepairOrder) -> None:
        # zone:begin repair_orders.before_delete
        return None
        # zone:end repair_orders.before_delete


service = RepairOrderService()
