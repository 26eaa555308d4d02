"""Rules of invoices."""

from typing import Any

from app import models
from app.caller import Caller
from app.crud import Crud


class InvoiceService(Crud[models.Invoice]):
    model = models.Invoice
    noun = "invoice"
    sortable = (
        models.Invoice.issued_on,
        models.Invoice.total,
        models.Invoice.state,
        models.Invoice.created_at,
        models.Invoice.updated_at,
    )
    references = {"repair_id": models.RepairOrder}

    def before_create(self, caller: Caller, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin invoices.before_create
        return values
        # zone:end invoices.before_create

    def after_create(self, caller: Caller, record: models.Invoice) -> None:
        # zone:begin invoices.after_create
        return None
        # zone:end invoices.after_create

    def before_update(self, caller: Caller, record: models.Invoice, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin invoices.before_update
        return values
        # zone:end invoices.before_update

    def before_delete(self, caller: Caller, record: models.Invoice) -> None:
        # zone:begin invoices.before_delete
        return None
        # zone:end invoices.before_delete


service = InvoiceService()
