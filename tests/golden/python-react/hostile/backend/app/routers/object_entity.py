"""Endpoints of objects."""

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from app import models
from app.caller import CallerDep
from app.crud import Listing
from app.etags import IfMatch, tagged
from app.problems import documented
from app.schemas import object_entity as schemas
from app.schemas.base import OptionQuery, Page, Ref
from app.schemas.fields import Identifier
from app.services.object_entity import service

router = APIRouter(tags=["Objects"])
Id = Annotated[Identifier, Path(description="The id of the record.")]


@router.get("/objects", response_model=Page[schemas.ObjectEntityRead], operation_id="list_objects")
def list_objects(
    caller: CallerDep, query: Annotated[schemas.ObjectEntityQuery, Query()]
) -> Listing[models.ObjectEntity]:
    """A page of those that the caller may see, newest first unless sorted."""
    return service.list(caller, query)


@router.get("/objects/options", response_model=list[Ref], operation_id="search_objects")
def search_objects(caller: CallerDep, query: Annotated[OptionQuery, Query()]) -> Sequence[models.ObjectEntity]:
    """The first matches by label, for pickers."""
    return service.options(caller, query)


@router.post(
    "/objects",
    status_code=201,
    response_model=schemas.ObjectEntityRead,
    operation_id="create_object_entity",
    responses=documented(400, 409, 413),
)
def create_object_entity(
    caller: CallerDep, data: schemas.ObjectEntityCreate, response: Response
) -> models.ObjectEntity:
    """Creates a record; `Location` says where it is."""
    record = service.create(caller, data)
    response.headers["Location"] = f"/api/v1/objects/{record.id}"
    return tagged(response, record)


@router.get(
    "/objects/{id}",
    response_model=schemas.ObjectEntityRead,
    operation_id="get_object_entity",
    responses=documented(404),
)
def get_object_entity(caller: CallerDep, id: Id, response: Response) -> models.ObjectEntity:
    """One record; its version is in the ETag."""
    return tagged(response, service.read(caller, id))


@router.patch(
    "/objects/{id}",
    response_model=schemas.ObjectEntityRead,
    operation_id="update_object_entity",
    responses=documented(400, 404, 409, 412, 413),
)
def update_object_entity(
    caller: CallerDep, id: Id, data: schemas.ObjectEntityUpdate, response: Response, if_match: IfMatch = None
) -> models.ObjectEntity:
    """Changes the keys that are sent and leaves the others."""
    return tagged(response, service.update(caller, id, data, if_match))


@router.delete(
    "/objects/{id}", status_code=204, operation_id="delete_object_entity", responses=documented(404, 409, 412)
)
def delete_object_entity(caller: CallerDep, id: Id, if_match: IfMatch = None) -> None:
    """Removes the record for good."""
    service.delete(caller, id, if_match)
