"""Endpoints of bases."""

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from app import models
from app.caller import CallerDep
from app.crud import Listing
from app.etags import IfMatch, tagged
from app.problems import documented
from app.schemas import base_entity as schemas
from app.schemas.base import OptionQuery, Page, Ref
from app.schemas.fields import Identifier
from app.services.base_entity import service

router = APIRouter(tags=["Bases"])
Id = Annotated[Identifier, Path(description="The id of the record.")]


@router.get("/bases", response_model=Page[schemas.BaseEntityRead], operation_id="list_bases")
def list_bases(caller: CallerDep, query: Annotated[schemas.BaseEntityQuery, Query()]) -> Listing[models.BaseEntity]:
    """A page of those that the caller may see, newest first unless sorted."""
    return service.list(caller, query)


@router.get("/bases/options", response_model=list[Ref], operation_id="search_bases")
def search_bases(caller: CallerDep, query: Annotated[OptionQuery, Query()]) -> Sequence[models.BaseEntity]:
    """The first matches by label, for pickers."""
    return service.options(caller, query)


@router.post(
    "/bases",
    status_code=201,
    response_model=schemas.BaseEntityRead,
    operation_id="create_base_entity",
    responses=documented(400, 409, 413),
)
def create_base_entity(caller: CallerDep, data: schemas.BaseEntityCreate, response: Response) -> models.BaseEntity:
    """Creates a record; `Location` says where it is."""
    record = service.create(caller, data)
    response.headers["Location"] = f"/api/v1/bases/{record.id}"
    return tagged(response, record)


@router.get(
    "/bases/{id}", response_model=schemas.BaseEntityRead, operation_id="get_base_entity", responses=documented(404)
)
def get_base_entity(caller: CallerDep, id: Id, response: Response) -> models.BaseEntity:
    """One record; its version is in the ETag."""
    return tagged(response, service.read(caller, id))


@router.patch(
    "/bases/{id}",
    response_model=schemas.BaseEntityRead,
    operation_id="update_base_entity",
    responses=documented(400, 404, 409, 412, 413),
)
def update_base_entity(
    caller: CallerDep, id: Id, data: schemas.BaseEntityUpdate, response: Response, if_match: IfMatch = None
) -> models.BaseEntity:
    """Changes the keys that are sent and leaves the others."""
    return tagged(response, service.update(caller, id, data, if_match))


@router.delete("/bases/{id}", status_code=204, operation_id="delete_base_entity", responses=documented(404, 409, 412))
def delete_base_entity(caller: CallerDep, id: Id, if_match: IfMatch = None) -> None:
    """Removes the record for good."""
    service.delete(caller, id, if_match)
