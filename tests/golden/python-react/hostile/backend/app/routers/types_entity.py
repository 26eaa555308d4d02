"""Endpoints of types 2."""

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from app import models
from app.caller import CallerDep
from app.crud import Listing
from app.etags import IfMatch, tagged
from app.problems import documented
from app.schemas import types_entity as schemas
from app.schemas.base import OptionQuery, Page, Ref
from app.schemas.fields import Identifier
from app.services.types_entity import service

router = APIRouter(tags=["Types 2"])
Id = Annotated[Identifier, Path(description="The id of the record.")]


@router.get("/types-2", response_model=Page[schemas.TypesEntityRead], operation_id="list_types_2")
def list_types_2(caller: CallerDep, query: Annotated[schemas.TypesEntityQuery, Query()]) -> Listing[models.TypesEntity]:
    """A page of those that the caller may see, newest first unless sorted."""
    return service.list(caller, query)


@router.get("/types-2/options", response_model=list[Ref], operation_id="search_types_2")
def search_types_2(caller: CallerDep, query: Annotated[OptionQuery, Query()]) -> Sequence[models.TypesEntity]:
    """The first matches by label, for pickers."""
    return service.options(caller, query)


@router.post(
    "/types-2",
    status_code=201,
    response_model=schemas.TypesEntityRead,
    operation_id="create_types_entity",
    responses=documented(400, 409, 413),
)
def create_types_entity(caller: CallerDep, data: schemas.TypesEntityCreate, response: Response) -> models.TypesEntity:
    """Creates a record; `Location` says where it is."""
    record = service.create(caller, data)
    response.headers["Location"] = f"/api/v1/types-2/{record.id}"
    return tagged(response, record)


@router.get(
    "/types-2/{id}", response_model=schemas.TypesEntityRead, operation_id="get_types_entity", responses=documented(404)
)
def get_types_entity(caller: CallerDep, id: Id, response: Response) -> models.TypesEntity:
    """One record; its version is in the ETag."""
    return tagged(response, service.read(caller, id))


@router.patch(
    "/types-2/{id}",
    response_model=schemas.TypesEntityRead,
    operation_id="update_types_entity",
    responses=documented(400, 404, 409, 412, 413),
)
def update_types_entity(
    caller: CallerDep, id: Id, data: schemas.TypesEntityUpdate, response: Response, if_match: IfMatch = None
) -> models.TypesEntity:
    """Changes the keys that are sent and leaves the others."""
    return tagged(response, service.update(caller, id, data, if_match))


@router.delete(
    "/types-2/{id}", status_code=204, operation_id="delete_types_entity", responses=documented(404, 409, 412)
)
def delete_types_entity(caller: CallerDep, id: Id, if_match: IfMatch = None) -> None:
    """Removes the record for good."""
    service.delete(caller, id, if_match)
