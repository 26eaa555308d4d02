"""Endpoints of types."""

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from app import models
from app.caller import CallerDep
from app.crud import Listing
from app.etags import IfMatch, tagged
from app.problems import documented
from app.schemas import type_entity as schemas
from app.schemas.base import OptionQuery, Page, Ref
from app.schemas.fields import Identifier
from app.services.type_entity import service

router = APIRouter(tags=["Types"])
Id = Annotated[Identifier, Path(description="The id of the record.")]


@router.get("/types", response_model=Page[schemas.TypeEntityRead], operation_id="list_types")
def list_types(caller: CallerDep, query: Annotated[schemas.TypeEntityQuery, Query()]) -> Listing[models.TypeEntity]:
    """A page of those that the caller may see, newest first unless sorted."""
    return service.list(caller, query)


@router.get("/types/options", response_model=list[Ref], operation_id="search_types")
def search_types(caller: CallerDep, query: Annotated[OptionQuery, Query()]) -> Sequence[models.TypeEntity]:
    """The first matches by label, for pickers."""
    return service.options(caller, query)


@router.post(
    "/types",
    status_code=201,
    response_model=schemas.TypeEntityRead,
    operation_id="create_type_entity",
    responses=documented(400, 409, 413),
)
def create_type_entity(caller: CallerDep, data: schemas.TypeEntityCreate, response: Response) -> models.TypeEntity:
    """Creates a record; `Location` says where it is."""
    record = service.create(caller, data)
    response.headers["Location"] = f"/api/v1/types/{record.id}"
    return tagged(response, record)


@router.get(
    "/types/{id}", response_model=schemas.TypeEntityRead, operation_id="get_type_entity", responses=documented(404)
)
def get_type_entity(caller: CallerDep, id: Id, response: Response) -> models.TypeEntity:
    """One record; its version is in the ETag."""
    return tagged(response, service.read(caller, id))


@router.patch(
    "/types/{id}",
    response_model=schemas.TypeEntityRead,
    operation_id="update_type_entity",
    responses=documented(400, 404, 409, 412, 413),
)
def update_type_entity(
    caller: CallerDep, id: Id, data: schemas.TypeEntityUpdate, response: Response, if_match: IfMatch = None
) -> models.TypeEntity:
    """Changes the keys that are sent and leaves the others."""
    return tagged(response, service.update(caller, id, data, if_match))


@router.delete("/types/{id}", status_code=204, operation_id="delete_type_entity", responses=documented(404, 409, 412))
def delete_type_entity(caller: CallerDep, id: Id, if_match: IfMatch = None) -> None:
    """Removes the record for good."""
    service.delete(caller, id, if_match)
