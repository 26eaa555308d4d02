"""Rules of orders."""

from typing import Any

from app import models
from app.caller import Caller
from app.crud import Crud


class OrderService(Crud[models.Order]):
    model = models.Order
    noun = "order"
    searchable = (
        models.Order.select,
        models.Order.where,
        models.Order.user,
        models.Order.order_sort,
        models.Order.order_search,
    )
    sortable = (
        models.Order.order,
        models.Order.select,
        models.Order.where,
        models.Order.limit,
        models.Order.offset,
        models.Order.user,
        models.Order.order_page,
        models.Order.order_page_size,
        models.Order.order_sort,
        models.Order.order_search,
        models.Order.order_deleted,
        models.Order.price_min,
        models.Order.price,
        models.Order.created_at,
        models.Order.updated_at,
    )
    references = {
        "order_user_id": models.User,
        "user_2_id": models.User,
        "user_3_id": models.User,
        "order_select_id": models.SelectEntity,
    }

    def before_create(self, caller: Caller, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin orders.before_create
        return values
        # zone:end orders.before_create

    def after_create(self, caller: Caller, record: models.Order) -> None:
        # zone:begin orders.after_create
        return None
        # zone:end orders.after_create

    def before_update(self, caller: Caller, record: models.Order, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin orders.before_update
        return values
        # zone:end orders.before_update

    def before_delete(self, caller: Caller, record: models.Order) -> None:
        # zone:begin orders.before_delete
        return None
        # zone:end orders.before_delete


service = OrderService()
