"""Endpoints of invoices."""

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from app import models
from app.caller import CallerDep
from app.crud import Listing
from app.etags import IfMatch, tagged
from app.problems import documented
from app.schemas import invoice as schemas
from app.schemas.base import OptionQuery, Page, Ref
from app.schemas.fields import Identifier
from app.services.invoice import service

router = APIRouter(tags=["Invoices"])
Id = Annotated[Identifier, Path(description="The id of the record.")]


@router.get("/invoices", response_model=Page[schemas.InvoiceRead], operation_id="list_invoices")
def list_invoices(caller: CallerDep, query: Annotated[schemas.InvoiceQuery, Query()]) -> Listing[models.Invoice]:
    """A page of those that the caller may see, newest first unless sorted."""
    return service.list(caller, query)


@router.get("/invoices/options", response_model=list[Ref], operation_id="search_invoices")
def search_invoices(caller: CallerDep, query: Annotated[OptionQuery, Query()]) -> Sequence[models.Invoice]:
    """The first matches by label, for pickers."""
    return service.options(caller, query)


@router.post(
    "/invoices",
    status_code=201,
    response_model=schemas.InvoiceRead,
    operation_id="create_invoice",
    responses=documented(400, 409, 413),
)
def create_invoice(caller: CallerDep, data: schemas.InvoiceCreate, response: Response) -> models.Invoice:
    """Creates a record; `Location` says where it is."""
    record = service.create(caller, data)
    response.headers["Location"] = f"/api/v1/invoices/{record.id}"
    return tagged(response, record)


@router.get("/invoices/{id}", response_model=schemas.InvoiceRead, operation_id="get_invoice", responses=documented(404))
def get_invoice(caller: CallerDep, id: Id, response: Response) -> models.Invoice:
    """One record; its version is in the ETag."""
    return tagged(response, service.read(caller, id))


@router.patch(
    "/invoices/{id}",
    response_model=schemas.InvoiceRead,
    operation_id="update_invoice",
    responses=documented(400, 404, 409, 412, 413),
)
def update_invoice(
    caller: CallerDep, id: Id, data: schemas.InvoiceUpdate, response: Response, if_match: IfMatch = None
) -> models.Invoice:
    """Changes the keys that are sent and leaves the others."""
    return tagged(response, service.update(caller, id, data, if_match))


@router.delete("/invoices/{id}", status_code=204, operation_id="delete_invoice", responses=documented(404, 409, 412))
def delete_invoice(caller: CallerDep, id: Id, if_match: IfMatch = None) -> None:
    """Removes the record for good."""
    service.delete(caller, id, if_match)


@router.post(
    "/invoices/{id}/close",
    response_model=schemas.InvoiceRead,
    operation_id="close_invoice",
    responses=documented(404, 409),
)
def close_invoice(caller: CallerDep, id: Id, response: Response) -> models.Invoice:
    """Close a paid invoice."""
    # zone:begin close_invoice.endpoint
    return tagged(response, service.update(caller, id, schemas.InvoiceUpdate.model_validate({"state": "closed"})))
    # zone:end close_invoice.endpoint
