"""Endpoints of repair orders."""

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from app import models
from app.caller import CallerDep
from app.crud import Listing
from app.etags import IfMatch, tagged
from app.problems import documented
from app.schemas import repair_order as schemas
from app.schemas.base import OptionQuery, Page, Ref
from app.schemas.fields import Identifier
from app.services.repair_order import service

router = APIRouter(tags=["Repair orders"])
Id = Annotated[Identifier, Path(description="The id of the record.")]


@router.get("/repair-orders", response_model=Page[schemas.RepairOrderRead], operation_id="list_repair_orders")
def list_repair_orders(
    caller: CallerDep, query: Annotated[schemas.RepairOrderQuery, Query()]
) -> Listing[models.RepairOrder]:
    """A page of those that the caller may see, newest first unless sorted."""
    return service.list(caller, query)


@router.get("/repair-orders/options", response_model=list[Ref], operation_id="search_repair_orders")
def search_repair_orders(caller: CallerDep, query: Annotated[OptionQuery, Query()]) -> Sequence[models.RepairOrder]:
    """The first matches by label, for pickers."""
    return service.options(caller, query)


@router.post(
    "/repair-orders",
    status_code=201,
    response_model=schemas.RepairOrderRead,
    operation_id="create_repair_order",
    responses=documented(400, 409, 413),
)
def create_repair_order(caller: CallerDep, data: schemas.RepairOrderCreate, response: Response) -> models.RepairOrder:
    """Creates a record; `Location` says where it is."""
    record = service.create(caller, data)
    response.headers["Location"] = f"/api/v1/repair-orders/{record.id}"
    return tagged(response, record)


@router.get(
    "/repair-orders/overdue",
    response_model=Page[schemas.RepairOrderRead],
    operation_id="overdue_repair_orders",
    responses=documented(404, 409),
)
def overdue_repair_orders(
    caller: CallerDep, query: Annotated[schemas.RepairOrderQuery, Query()]
) -> Listing[models.RepairOrder]:
    """Orders that started and are not done."""
    # zone:begin overdue_repair_orders.endpoint
    return service.list(caller, query)
    # zone:end overdue_repair_orders.endpoint


@router.get(
    "/repair-orders/{id}",
    response_model=schemas.RepairOrderRead,
    operation_id="get_repair_order",
    responses=documented(404),
)
def get_repair_order(caller: CallerDep, id: Id, response: Response) -> models.RepairOrder:
    """One record; its version is in the ETag."""
    return tagged(response, service.read(caller, id))


@router.patch(
    "/repair-orders/{id}",
    response_model=schemas.RepairOrderRead,
    operation_id="update_repair_order",
    responses=documented(400, 404, 409, 412, 413),
)
def update_repair_order(
    caller: CallerDep, id: Id, data: schemas.RepairOrderUpdate, response: Response, if_match: IfMatch = None
) -> models.RepairOrder:
    """Changes the keys that are sent and leaves the others."""
    return tagged(response, service.update(caller, id, data, if_match))


@router.delete(
    "/repair-orders/{id}", status_code=204, operation_id="delete_repair_order", responses=documented(404, 409, 412)
)
def delete_repair_order(caller: CallerDep, id: Id, if_match: IfMatch = None) -> None:
    """Removes the record for good."""
    service.delete(caller, id, if_match)


@router.post(
    "/repair-orders/{id}/cancel",
    response_model=schemas.RepairOrderRead,
    operation_id="cancel_repair_order",
    responses=documented(404, 409),
)
def cancel_repair_order(caller: CallerDep, id: Id, response: Response) -> models.RepairOrder:
    """Cancel the order; the bicycle can be collected."""
    # zone:begin cancel_repair_order.endpoint
    return tagged(
        response, service.update(caller, id, schemas.RepairOrderUpdate.model_validate({"status": "cancelled"}))
    )
    # zone:end cancel_repair_order.endpoint


@router.post(
    "/repair-orders/{id}/complete",
    response_model=schemas.RepairOrderRead,
    operation_id="complete_repair_order",
    responses=documented(404, 409),
)
def complete_repair_order(caller: CallerDep, id: Id, response: Response) -> models.RepairOrder:
    """Complete."""
    # zone:begin complete_repair_order.endpoint
    return tagged(response, service.update(caller, id, schemas.RepairOrderUpdate.model_validate({"status": "done"})))
    # zone:end complete_repair_order.endpoint
