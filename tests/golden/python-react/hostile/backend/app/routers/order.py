"""Endpoints of orders."""

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from app import models
from app.caller import CallerDep
from app.crud import Listing
from app.etags import IfMatch, tagged
from app.problems import documented
from app.schemas import order as schemas
from app.schemas.base import OptionQuery, Page, Ref
from app.schemas.fields import Identifier, JsonObject
from app.services.order import service

router = APIRouter(tags=["Orders"])
Id = Annotated[Identifier, Path(description="The id of the record.")]


@router.get("/orders", response_model=Page[schemas.OrderRead], operation_id="list_orders")
def list_orders(caller: CallerDep, query: Annotated[schemas.OrderQuery, Query()]) -> Listing[models.Order]:
    """A page of those that the caller may see, newest first unless sorted."""
    return service.list(caller, query)


@router.get("/orders/options", response_model=list[Ref], operation_id="search_orders")
def search_orders(caller: CallerDep, query: Annotated[OptionQuery, Query()]) -> Sequence[models.Order]:
    """The first matches by label, for pickers."""
    return service.options(caller, query)


@router.post(
    "/orders",
    status_code=201,
    response_model=schemas.OrderRead,
    operation_id="create_order",
    responses=documented(400, 409, 413),
)
def create_order(caller: CallerDep, data: schemas.OrderCreate, response: Response) -> models.Order:
    """Creates a record; `Location` says where it is."""
    record = service.create(caller, data)
    response.headers["Location"] = f"/api/v1/orders/{record.id}"
    return tagged(response, record)


@router.get("/orders/{id}", response_model=schemas.OrderRead, operation_id="get_order", responses=documented(404))
def get_order(caller: CallerDep, id: Id, response: Response) -> models.Order:
    """One record; its version is in the ETag."""
    return tagged(response, service.read(caller, id))


@router.patch(
    "/orders/{id}",
    response_model=schemas.OrderRead,
    operation_id="update_order",
    responses=documented(400, 404, 409, 412, 413),
)
def update_order(
    caller: CallerDep, id: Id, data: schemas.OrderUpdate, response: Response, if_match: IfMatch = None
) -> models.Order:
    """Changes the keys that are sent and leaves the others."""
    return tagged(response, service.update(caller, id, data, if_match))


@router.delete("/orders/{id}", status_code=204, operation_id="delete_order", responses=documented(404, 409, 412))
def delete_order(caller: CallerDep, id: Id, if_match: IfMatch = None) -> None:
    """Removes the record for good."""
    service.delete(caller, id, if_match)


@router.post(
    "/orders/{id}/cancel",
    response_model=schemas.OrderRead,
    operation_id="cancel_order",
    responses=documented(400, 404, 409, 413),
)
def cancel_order(caller: CallerDep, id: Id, response: Response, payload: JsonObject | None = None) -> models.Order:
    """Cancel."""
    # zone:begin cancel_order.endpoint
    return tagged(response, service.read(caller, id))
    # zone:end cancel_order.endpoint
