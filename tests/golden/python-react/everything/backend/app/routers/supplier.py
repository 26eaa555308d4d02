"""Endpoints of suppliers."""

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from app import models
from app.caller import CallerDep
from app.crud import Listing
from app.etags import IfMatch, tagged
from app.problems import documented
from app.schemas import supplier as schemas
from app.schemas.base import OptionQuery, Page, Ref
from app.schemas.fields import Identifier
from app.services.supplier import service

router = APIRouter(tags=["Suppliers"])
Id = Annotated[Identifier, Path(description="The id of the record.")]


@router.get("/suppliers", response_model=Page[schemas.SupplierRead], operation_id="list_suppliers")
def list_suppliers(caller: CallerDep, query: Annotated[schemas.SupplierQuery, Query()]) -> Listing[models.Supplier]:
    """A page of those that the caller may see, newest first unless sorted."""
    return service.list(caller, query)


@router.get("/suppliers/options", response_model=list[Ref], operation_id="search_suppliers")
def search_suppliers(caller: CallerDep, query: Annotated[OptionQuery, Query()]) -> Sequence[models.Supplier]:
    """The first matches by label, for pickers."""
    return service.options(caller, query)


@router.post(
    "/suppliers",
    status_code=201,
    response_model=schemas.SupplierRead,
    operation_id="create_supplier",
    responses=documented(400, 409, 413),
)
def create_supplier(caller: CallerDep, data: schemas.SupplierCreate, response: Response) -> models.Supplier:
    """Creates a record; `Location` says where it is."""
    record = service.create(caller, data)
    response.headers["Location"] = f"/api/v1/suppliers/{record.id}"
    return tagged(response, record)


@router.get(
    "/suppliers/{id}", response_model=schemas.SupplierRead, operation_id="get_supplier", responses=documented(404)
)
def get_supplier(caller: CallerDep, id: Id, response: Response) -> models.Supplier:
    """One record; its version is in the ETag."""
    return tagged(response, service.read(caller, id))


@router.patch(
    "/suppliers/{id}",
    response_model=schemas.SupplierRead,
    operation_id="update_supplier",
    responses=documented(400, 404, 409, 412, 413),
)
def update_supplier(
    caller: CallerDep, id: Id, data: schemas.SupplierUpdate, response: Response, if_match: IfMatch = None
) -> models.Supplier:
    """Changes the keys that are sent and leaves the others."""
    return tagged(response, service.update(caller, id, data, if_match))


@router.delete("/suppliers/{id}", status_code=204, operation_id="delete_supplier", responses=documented(404, 409, 412))
def delete_supplier(caller: CallerDep, id: Id, if_match: IfMatch = None) -> None:
    """Removes the record for good."""
    service.delete(caller, id, if_match)
