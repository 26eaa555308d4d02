"""Endpoints of forms."""

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from app import models
from app.caller import CallerDep
from app.crud import Listing
from app.etags import IfMatch, tagged
from app.problems import documented
from app.schemas import form as schemas
from app.schemas.base import OptionQuery, Page, Ref
from app.schemas.fields import Identifier
from app.services.form import service

router = APIRouter(tags=["Forms"])
Id = Annotated[Identifier, Path(description="The id of the record.")]


@router.get("/forms", response_model=Page[schemas.FormEntityRead], operation_id="list_forms")
def list_forms(caller: CallerDep, query: Annotated[schemas.FormEntityQuery, Query()]) -> Listing[models.FormEntity]:
    """A page of those that the caller may see, newest first unless sorted."""
    return service.list(caller, query)


@router.get("/forms/options", response_model=list[Ref], operation_id="search_forms")
def search_forms(caller: CallerDep, query: Annotated[OptionQuery, Query()]) -> Sequence[models.FormEntity]:
    """The first matches by label, for pickers."""
    return service.options(caller, query)


@router.post(
    "/forms",
    status_code=201,
    response_model=schemas.FormEntityRead,
    operation_id="create_form",
    responses=documented(400, 409, 413),
)
def create_form(caller: CallerDep, data: schemas.FormEntityCreate, response: Response) -> models.FormEntity:
    """Creates a record; `Location` says where it is."""
    record = service.create(caller, data)
    response.headers["Location"] = f"/api/v1/forms/{record.id}"
    return tagged(response, record)


@router.get("/forms/{id}", response_model=schemas.FormEntityRead, operation_id="get_form", responses=documented(404))
def get_form(caller: CallerDep, id: Id, response: Response) -> models.FormEntity:
    """One record; its version is in the ETag."""
    return tagged(response, service.read(caller, id))


@router.patch(
    "/forms/{id}",
    response_model=schemas.FormEntityRead,
    operation_id="update_form",
    responses=documented(400, 404, 409, 412, 413),
)
def update_form(
    caller: CallerDep, id: Id, data: schemas.FormEntityUpdate, response: Response, if_match: IfMatch = None
) -> models.FormEntity:
    """Changes the keys that are sent and leaves the others."""
    return tagged(response, service.update(caller, id, data, if_match))


@router.delete("/forms/{id}", status_code=204, operation_id="delete_form", responses=documented(404, 409, 412))
def delete_form(caller: CallerDep, id: Id, if_match: IfMatch = None) -> None:
    """Removes the record for good."""
    service.delete(caller, id, if_match)
