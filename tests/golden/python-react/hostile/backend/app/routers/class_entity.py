"""Endpoints of classes."""

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from app import models
from app.caller import CallerDep
from app.crud import Listing
from app.etags import IfMatch, tagged
from app.problems import documented
from app.schemas import class_entity as schemas
from app.schemas.base import OptionQuery, Page, Ref
from app.schemas.fields import SerialKeyText
from app.services.class_entity import service

router = APIRouter(tags=["Classes"])
Id = Annotated[SerialKeyText, Path(description="The id of the record.")]


@router.get("/classes", response_model=Page[schemas.ClassRead], operation_id="list_classes")
def list_classes(caller: CallerDep, query: Annotated[schemas.ClassQuery, Query()]) -> Listing[models.Class]:
    """A page of those that the caller may see, newest first unless sorted."""
    return service.list(caller, query)


@router.get("/classes/options", response_model=list[Ref], operation_id="search_classes")
def search_classes(caller: CallerDep, query: Annotated[OptionQuery, Query()]) -> Sequence[models.Class]:
    """The first matches by label, for pickers."""
    return service.options(caller, query)


@router.post(
    "/classes",
    status_code=201,
    response_model=schemas.ClassRead,
    operation_id="create_class_entity",
    responses=documented(400, 409, 413),
)
def create_class_entity(caller: CallerDep, data: schemas.ClassCreate, response: Response) -> models.Class:
    """Creates a record; `Location` says where it is."""
    record = service.create(caller, data)
    response.headers["Location"] = f"/api/v1/classes/{record.id}"
    return tagged(response, record)


@router.get(
    "/classes/{id}", response_model=schemas.ClassRead, operation_id="get_class_entity", responses=documented(404)
)
def get_class_entity(caller: CallerDep, id: Id, response: Response) -> models.Class:
    """One record; its version is in the ETag."""
    return tagged(response, service.read(caller, id))


@router.patch(
    "/classes/{id}",
    response_model=schemas.ClassRead,
    operation_id="update_class_entity",
    responses=documented(400, 404, 409, 412, 413),
)
def update_class_entity(
    caller: CallerDep, id: Id, data: schemas.ClassUpdate, response: Response, if_match: IfMatch = None
) -> models.Class:
    """Changes the keys that are sent and leaves the others."""
    return tagged(response, service.update(caller, id, data, if_match))


@router.delete(
    "/classes/{id}", status_code=204, operation_id="delete_class_entity", responses=documented(404, 409, 412)
)
def delete_class_entity(caller: CallerDep, id: Id, if_match: IfMatch = None) -> None:
    """Removes the record for good."""
    service.delete(caller, id, if_match)
