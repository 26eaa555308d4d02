"""Endpoints of 🚀."""

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from app import models
from app.caller import CallerDep
from app.crud import Listing
from app.etags import IfMatch, tagged
from app.problems import documented
from app.schemas import entity_19 as schemas
from app.schemas.base import OptionQuery, Page, Ref
from app.schemas.fields import Identifier
from app.services.entity_19 import service

router = APIRouter(tags=["🚀"])
Id = Annotated[Identifier, Path(description="The id of the record.")]


@router.get("/entity-19s", response_model=Page[schemas.Entity19Read], operation_id="list_entity_19s")
def list_entity_19s(caller: CallerDep, query: Annotated[schemas.Entity19Query, Query()]) -> Listing[models.Entity19]:
    """A page of those that the caller may see, newest first unless sorted."""
    return service.list(caller, query)


@router.get("/entity-19s/options", response_model=list[Ref], operation_id="search_entity_19s")
def search_entity_19s(caller: CallerDep, query: Annotated[OptionQuery, Query()]) -> Sequence[models.Entity19]:
    """The first matches by label, for pickers."""
    return service.options(caller, query)


@router.post(
    "/entity-19s",
    status_code=201,
    response_model=schemas.Entity19Read,
    operation_id="create_entity_19",
    responses=documented(400, 409, 413),
)
def create_entity_19(caller: CallerDep, data: schemas.Entity19Create, response: Response) -> models.Entity19:
    """Creates a record; `Location` says where it is."""
    record = service.create(caller, data)
    response.headers["Location"] = f"/api/v1/entity-19s/{record.id}"
    return tagged(response, record)


@router.get(
    "/entity-19s/{id}", response_model=schemas.Entity19Read, operation_id="get_entity_19", responses=documented(404)
)
def get_entity_19(caller: CallerDep, id: Id, response: Response) -> models.Entity19:
    """One record; its version is in the ETag."""
    return tagged(response, service.read(caller, id))


@router.patch(
    "/entity-19s/{id}",
    response_model=schemas.Entity19Read,
    operation_id="update_entity_19",
    responses=documented(400, 404, 409, 412, 413),
)
def update_entity_19(
    caller: CallerDep, id: Id, data: schemas.Entity19Update, response: Response, if_match: IfMatch = None
) -> models.Entity19:
    """Changes the keys that are sent and leaves the others."""
    return tagged(response, service.update(caller, id, data, if_match))


@router.delete(
    "/entity-19s/{id}", status_code=204, operation_id="delete_entity_19", responses=documented(404, 409, 412)
)
def delete_entity_19(caller: CallerDep, id: Id, if_match: IfMatch = None) -> None:
    """Removes the record for good."""
    service.delete(caller, id, if_match)
