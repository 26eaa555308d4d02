"""Endpoints of 🛸🛸."""

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from app import models
from app.caller import CallerDep
from app.crud import Listing
from app.etags import IfMatch, tagged
from app.problems import documented
from app.schemas import entity_20 as schemas
from app.schemas.base import OptionQuery, Page, Ref
from app.schemas.fields import Identifier
from app.services.entity_20 import service

router = APIRouter(tags=["🛸🛸"])
Id = Annotated[Identifier, Path(description="The id of the record.")]


@router.get("/entity-20s", response_model=Page[schemas.Entity20Read], operation_id="list_entity_20s")
def list_entity_20s(caller: CallerDep, query: Annotated[schemas.Entity20Query, Query()]) -> Listing[models.Entity20]:
    """A page of those that the caller may see, newest first unless sorted."""
    return service.list(caller, query)


@router.get("/entity-20s/options", response_model=list[Ref], operation_id="search_entity_20s")
def search_entity_20s(caller: CallerDep, query: Annotated[OptionQuery, Query()]) -> Sequence[models.Entity20]:
    """The first matches by label, for pickers."""
    return service.options(caller, query)


@router.post(
    "/entity-20s",
    status_code=201,
    response_model=schemas.Entity20Read,
    operation_id="create_entity_20",
    responses=documented(400, 409, 413),
)
def create_entity_20(caller: CallerDep, data: schemas.Entity20Create, response: Response) -> models.Entity20:
    """Creates a record; `Location` says where it is."""
    record = service.create(caller, data)
    response.headers["Location"] = f"/api/v1/entity-20s/{record.id}"
    return tagged(response, record)


@router.get(
    "/entity-20s/{id}", response_model=schemas.Entity20Read, operation_id="get_entity_20", responses=documented(404)
)
def get_entity_20(caller: CallerDep, id: Id, response: Response) -> models.Entity20:
    """One record; its version is in the ETag."""
    return tagged(response, service.read(caller, id))


@router.patch(
    "/entity-20s/{id}",
    response_model=schemas.Entity20Read,
    operation_id="update_entity_20",
    responses=documented(400, 404, 409, 412, 413),
)
def update_entity_20(
    caller: CallerDep, id: Id, data: schemas.Entity20Update, response: Response, if_match: IfMatch = None
) -> models.Entity20:
    """Changes the keys that are sent and leaves the others."""
    return tagged(response, service.update(caller, id, data, if_match))


@router.delete(
    "/entity-20s/{id}", status_code=204, operation_id="delete_entity_20", responses=documented(404, 409, 412)
)
def delete_entity_20(caller: CallerDep, id: Id, if_match: IfMatch = None) -> None:
    """Removes the record for good."""
    service.delete(caller, id, if_match)
