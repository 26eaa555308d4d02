"""Endpoints of customers."""

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from app import models
from app.caller import CallerDep
from app.crud import Listing
from app.etags import IfMatch, tagged
from app.problems import documented
from app.schemas import customer as schemas
from app.schemas.base import OptionQuery, Page, Ref
from app.schemas.fields import Identifier
from app.services.customer import service

router = APIRouter(tags=["Customers"])
Id = Annotated[Identifier, Path(description="The id of the record.")]


@router.get("/customers", response_model=Page[schemas.CustomerRead], operation_id="list_customers")
def list_customers(caller: CallerDep, query: Annotated[schemas.CustomerQuery, Query()]) -> Listing[models.Customer]:
    """A page of those that the caller may see, newest first unless sorted."""
    return service.list(caller, query)


@router.get("/customers/options", response_model=list[Ref], operation_id="search_customers")
def search_customers(caller: CallerDep, query: Annotated[OptionQuery, Query()]) -> Sequence[models.Customer]:
    """The first matches by label, for pickers."""
    return service.options(caller, query)


@router.post(
    "/customers",
    status_code=201,
    response_model=schemas.CustomerRead,
    operation_id="create_customer",
    responses=documented(400, 409, 413),
)
def create_customer(caller: CallerDep, data: schemas.CustomerCreate, response: Response) -> models.Customer:
    """Creates a record; `Location` says where it is."""
    record = service.create(caller, data)
    response.headers["Location"] = f"/api/v1/customers/{record.id}"
    return tagged(response, record)


@router.get(
    "/customers/{id}", response_model=schemas.CustomerRead, operation_id="get_customer", responses=documented(404)
)
def get_customer(caller: CallerDep, id: Id, response: Response) -> models.Customer:
    """One record; its version is in the ETag."""
    return tagged(response, service.read(caller, id))


@router.patch(
    "/customers/{id}",
    response_model=schemas.CustomerRead,
    operation_id="update_customer",
    responses=documented(400, 404, 409, 412, 413),
)
def update_customer(
    caller: CallerDep, id: Id, data: schemas.CustomerUpdate, response: Response, if_match: IfMatch = None
) -> models.Customer:
    """Changes the keys that are sent and leaves the others."""
    return tagged(response, service.update(caller, id, data, if_match))


@router.delete("/customers/{id}", status_code=204, operation_id="delete_customer", responses=documented(404, 409, 412))
def delete_customer(caller: CallerDep, id: Id, if_match: IfMatch = None) -> None:
    """Removes the record for good."""
    service.delete(caller, id, if_match)
