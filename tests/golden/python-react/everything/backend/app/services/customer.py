"""Rules of customers."""

from typing import Any

from app import models
from app.caller import Caller
from app.crud import Crud


class CustomerService(Crud[models.Customer]):
    model = models.Customer
    noun = "customer"
    searchable = (models.Customer.name, models.Customer.email, models.Customer.phone, models.Customer.notes)
    sortable = (
        models.Customer.name,
        models.Customer.email,
        models.Customer.phone,
        models.Customer.birth_date,
        models.Customer.newsletter,
        models.Customer.loyalty_number,
        models.Customer.created_at,
        models.Customer.updated_at,
    )

    def before_create(self, caller: Caller, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin customers.before_create
        return values
        # zone:end customers.before_create

    def after_create(self, caller: Caller, record: models.Customer) -> None:
        # zone:begin customers.after_create
        return None
        # zone:end customers.after_create

    def before_update(self, caller: Caller, record: models.Customer, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin customers.before_update
        return values
        # zone:end customers.before_update

    def before_delete(self, caller: Caller, record: models.Customer) -> None:
        # zone:begin customers.before_delete
        return None
        # zone:end customers.before_delete


service = CustomerService()
