"""Rules of parts."""

from typing import Any

from app import models
from app.caller import Caller
from app.crud import Crud
from app.linking import Links


class PartService(Crud[models.Part]):
    model = models.Part
    noun = "part"
    searchable = (models.Part.sku, models.Part.name)
    sortable = (
        models.Part.sku,
        models.Part.name,
        models.Part.price,
        models.Part.in_stock,
        models.Part.created_at,
        models.Part.updated_at,
    )
    references = {"supplier_id": models.Supplier}
    links = {
        "repair_order_ids": Links(models.Part.repair_orders),
        "replaced_by_ids": Links(models.Part.replaced_by),
        "replace_ids": Links(models.Part.replaces),
    }

    def before_create(self, caller: Caller, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin parts.before_create
        return values
        # zone:end parts.before_create

    def after_create(self, caller: Caller, record: models.Part) -> None:
        # zone:begin parts.after_create
        return None
        # zone:end parts.after_create

    def before_update(self, caller: Caller, record: models.Part, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin parts.before_update
        return values
        # zone:end parts.before_update

    def before_delete(self, caller: Caller, record: models.Part) -> None:
        # zone:begin parts.before_delete
        return None
        # zone:end parts.before_delete


service = PartService()
