"""Endpoints of pages."""

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from app import models
from app.caller import CallerDep
from app.crud import Listing
from app.etags import IfMatch, tagged
from app.problems import documented
from app.schemas import page_entity as schemas
from app.schemas.base import OptionQuery, Page, Ref
from app.schemas.fields import Identifier
from app.services.page_entity import service

router = APIRouter(tags=["Pages"])
Id = Annotated[Identifier, Path(description="The id of the record.")]


@router.get("/pages", response_model=Page[schemas.PageEntityRead], operation_id="list_pages")
def list_pages(caller: CallerDep, query: Annotated[schemas.PageEntityQuery, Query()]) -> Listing[models.PageEntity]:
    """A page of those that the caller may see, newest first unless sorted."""
    return service.list(caller, query)


@router.get("/pages/options", response_model=list[Ref], operation_id="search_pages")
def search_pages(caller: CallerDep, query: Annotated[OptionQuery, Query()]) -> Sequence[models.PageEntity]:
    """The first matches by label, for pickers."""
    return service.options(caller, query)


@router.post(
    "/pages",
    status_code=201,
    response_model=schemas.PageEntityRead,
    operation_id="create_page_entity",
    responses=documented(400, 409, 413),
)
def create_page_entity(caller: CallerDep, data: schemas.PageEntityCreate, response: Response) -> models.PageEntity:
    """Creates a record; `Location` says where it is."""
    record = service.create(caller, data)
    response.headers["Location"] = f"/api/v1/pages/{record.id}"
    return tagged(response, record)


@router.get(
    "/pages/{id}", response_model=schemas.PageEntityRead, operation_id="get_page_entity", responses=documented(404)
)
def get_page_entity(caller: CallerDep, id: Id, response: Response) -> models.PageEntity:
    """One record; its version is in the ETag."""
    return tagged(response, service.read(caller, id))


@router.patch(
    "/pages/{id}",
    response_model=schemas.PageEntityRead,
    operation_id="update_page_entity",
    responses=documented(400, 404, 409, 412, 413),
)
def update_page_entity(
    caller: CallerDep, id: Id, data: schemas.PageEntityUpdate, response: Response, if_match: IfMatch = None
) -> models.PageEntity:
    """Changes the keys that are sent and leaves the others."""
    return tagged(response, service.update(caller, id, data, if_match))


@router.delete("/pages/{id}", status_code=204, operation_id="delete_page_entity", responses=documented(404, 409, 412))
def delete_page_entity(caller: CallerDep, id: Id, if_match: IfMatch = None) -> None:
    """Removes the record for good."""
    service.delete(caller, id, if_match)
