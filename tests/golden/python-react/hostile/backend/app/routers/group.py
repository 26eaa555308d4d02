"""Endpoints of groups."""

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from app import models
from app.caller import CallerDep
from app.crud import Listing
from app.etags import IfMatch, tagged
from app.problems import documented
from app.schemas import group as schemas
from app.schemas.base import OptionQuery, Page, Ref
from app.schemas.fields import Identifier
from app.services.group import service

router = APIRouter(tags=["Groups"])
Id = Annotated[Identifier, Path(description="The id of the record.")]


@router.get("/groups", response_model=Page[schemas.GroupRead], operation_id="list_groups")
def list_groups(caller: CallerDep, query: Annotated[schemas.GroupQuery, Query()]) -> Listing[models.Group]:
    """A page of those that the caller may see, newest first unless sorted."""
    return service.list(caller, query)


@router.get("/groups/options", response_model=list[Ref], operation_id="search_groups")
def search_groups(caller: CallerDep, query: Annotated[OptionQuery, Query()]) -> Sequence[models.Group]:
    """The first matches by label, for pickers."""
    return service.options(caller, query)


@router.post(
    "/groups",
    status_code=201,
    response_model=schemas.GroupRead,
    operation_id="create_group",
    responses=documented(400, 409, 413),
)
def create_group(caller: CallerDep, data: schemas.GroupCreate, response: Response) -> models.Group:
    """Creates a record; `Location` says where it is."""
    record = service.create(caller, data)
    response.headers["Location"] = f"/api/v1/groups/{record.id}"
    return tagged(response, record)


@router.get("/groups/{id}", response_model=schemas.GroupRead, operation_id="get_group", responses=documented(404))
def get_group(caller: CallerDep, id: Id, response: Response) -> models.Group:
    """One record; its version is in the ETag."""
    return tagged(response, service.read(caller, id))


@router.patch(
    "/groups/{id}",
    response_model=schemas.GroupRead,
    operation_id="update_group",
    responses=documented(400, 404, 409, 412, 413),
)
def update_group(
    caller: CallerDep, id: Id, data: schemas.GroupUpdate, response: Response, if_match: IfMatch = None
) -> models.Group:
    """Changes the keys that are sent and leaves the others."""
    return tagged(response, service.update(caller, id, data, if_match))


@router.delete("/groups/{id}", status_code=204, operation_id="delete_group", responses=documented(404, 409, 412))
def delete_group(caller: CallerDep, id: Id, if_match: IfMatch = None) -> None:
    """Removes the record for good."""
    service.delete(caller, id, if_match)
