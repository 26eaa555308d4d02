"""Endpoints of links."""

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from app import models
from app.caller import CallerDep
from app.crud import Listing
from app.etags import IfMatch, tagged
from app.problems import documented
from app.schemas import link as schemas
from app.schemas.base import OptionQuery, Page, Ref
from app.schemas.fields import Identifier
from app.services.link import service

router = APIRouter(tags=["Links"])
Id = Annotated[Identifier, Path(description="The id of the record.")]


@router.get("/links", response_model=Page[schemas.LinkEntityRead], operation_id="list_links")
def list_links(caller: CallerDep, query: Annotated[schemas.LinkEntityQuery, Query()]) -> Listing[models.LinkEntity]:
    """A page of those that the caller may see, newest first unless sorted."""
    return service.list(caller, query)


@router.get("/links/options", response_model=list[Ref], operation_id="search_links")
def search_links(caller: CallerDep, query: Annotated[OptionQuery, Query()]) -> Sequence[models.LinkEntity]:
    """The first matches by label, for pickers."""
    return service.options(caller, query)


@router.post(
    "/links",
    status_code=201,
    response_model=schemas.LinkEntityRead,
    operation_id="create_link",
    responses=documented(400, 409, 413),
)
def create_link(caller: CallerDep, data: schemas.LinkEntityCreate, response: Response) -> models.LinkEntity:
    """Creates a record; `Location` says where it is."""
    record = service.create(caller, data)
    response.headers["Location"] = f"/api/v1/links/{record.id}"
    return tagged(response, record)


@router.get("/links/{id}", response_model=schemas.LinkEntityRead, operation_id="get_link", responses=documented(404))
def get_link(caller: CallerDep, id: Id, response: Response) -> models.LinkEntity:
    """One record; its version is in the ETag."""
    return tagged(response, service.read(caller, id))


@router.patch(
    "/links/{id}",
    response_model=schemas.LinkEntityRead,
    operation_id="update_link",
    responses=documented(400, 404, 409, 412, 413),
)
def update_link(
    caller: CallerDep, id: Id, data: schemas.LinkEntityUpdate, response: Response, if_match: IfMatch = None
) -> models.LinkEntity:
    """Changes the keys that are sent and leaves the others."""
    return tagged(response, service.update(caller, id, data, if_match))


@router.delete("/links/{id}", status_code=204, operation_id="delete_link", responses=documented(404, 409, 412))
def delete_link(caller: CallerDep, id: Id, if_match: IfMatch = None) -> None:
    """Removes the record for good."""
    service.delete(caller, id, if_match)
