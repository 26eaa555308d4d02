"""Rules of suppliers."""

from typing import Any

from app import models
from app.caller import Caller
from app.crud import Crud


class SupplierService(Crud[models.Supplier]):
    model = models.Supplier
    noun = "supplier"
    searchable = (models.Supplier.company,)
    sortable = (
        models.Supplier.company,
        models.Supplier.lead_time_days,
        models.Supplier.created_at,
        models.Supplier.updated_at,
    )

    def before_create(self, caller: Caller, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin suppliers.before_create
        return values
        # zone:end suppliers.before_create

    def after_create(self, caller: Caller, record: models.Supplier) -> None:
        # zone:begin suppliers.after_create
        return None
        # zone:end suppliers.after_create

    def before_update(self, caller: Caller, record: models.Supplier, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin suppliers.before_update
        return values
        # zone:end suppliers.before_update

    def before_delete(self, caller: Caller, record: models.Supplier) -> None:
        # zone:begin suppliers.before_delete
        return None
        # zone:end suppliers.before_delete


service = SupplierService()
