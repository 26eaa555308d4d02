"""Endpoints of maps."""

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from app import models
from app.caller import CallerDep
from app.crud import Listing
from app.etags import IfMatch, tagged
from app.problems import documented
from app.schemas import map_entity as schemas
from app.schemas.base import OptionQuery, Page, Ref
from app.schemas.fields import Identifier
from app.services.map_entity import service

router = APIRouter(tags=["Maps"])
Id = Annotated[Identifier, Path(description="The id of the record.")]


@router.get("/maps", response_model=Page[schemas.MapEntityRead], operation_id="list_maps")
def list_maps(caller: CallerDep, query: Annotated[schemas.MapEntityQuery, Query()]) -> Listing[models.MapEntity]:
    """A page of those that the caller may see, newest first unless sorted."""
    return service.list(caller, query)


@router.get("/maps/options", response_model=list[Ref], operation_id="search_maps")
def search_maps(caller: CallerDep, query: Annotated[OptionQuery, Query()]) -> Sequence[models.MapEntity]:
    """The first matches by label, for pickers."""
    return service.options(caller, query)


@router.post(
    "/maps",
    status_code=201,
    response_model=schemas.MapEntityRead,
    operation_id="create_map_entity",
    responses=documented(400, 409, 413),
)
def create_map_entity(caller: CallerDep, data: schemas.MapEntityCreate, response: Response) -> models.MapEntity:
    """Creates a record; `Location` says where it is."""
    record = service.create(caller, data)
    response.headers["Location"] = f"/api/v1/maps/{record.id}"
    return tagged(response, record)


@router.get(
    "/maps/{id}", response_model=schemas.MapEntityRead, operation_id="get_map_entity", responses=documented(404)
)
def get_map_entity(caller: CallerDep, id: Id, response: Response) -> models.MapEntity:
    """One record; its version is in the ETag."""
    return tagged(response, service.read(caller, id))


@router.patch(
    "/maps/{id}",
    response_model=schemas.MapEntityRead,
    operation_id="update_map_entity",
    responses=documented(400, 404, 409, 412, 413),
)
def update_map_entity(
    caller: CallerDep, id: Id, data: schemas.MapEntityUpdate, response: Response, if_match: IfMatch = None
) -> models.MapEntity:
    """Changes the keys that are sent and leaves the others."""
    return tagged(response, service.update(caller, id, data, if_match))


@router.delete("/maps/{id}", status_code=204, operation_id="delete_map_entity", responses=documented(404, 409, 412))
def delete_map_entity(caller: CallerDep, id: Id, if_match: IfMatch = None) -> None:
    """Removes the record for good."""
    service.delete(caller, id, if_match)
