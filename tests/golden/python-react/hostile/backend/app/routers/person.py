"""Endpoints of people."""

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from app import models
from app.caller import CallerDep
from app.crud import Listing
from app.etags import IfMatch, tagged
from app.problems import documented
from app.schemas import person as schemas
from app.schemas.base import OptionQuery, Page, Ref
from app.schemas.fields import Identifier
from app.services.person import service

router = APIRouter(tags=["People"])
Id = Annotated[Identifier, Path(description="The id of the record.")]


@router.get("/people", response_model=Page[schemas.PersonRead], operation_id="list_people")
def list_people(caller: CallerDep, query: Annotated[schemas.PersonQuery, Query()]) -> Listing[models.Person]:
    """A page of those that the caller may see, newest first unless sorted."""
    return service.list(caller, query)


@router.get("/people/options", response_model=list[Ref], operation_id="search_people")
def search_people(caller: CallerDep, query: Annotated[OptionQuery, Query()]) -> Sequence[models.Person]:
    """The first matches by label, for pickers."""
    return service.options(caller, query)


@router.post(
    "/people",
    status_code=201,
    response_model=schemas.PersonRead,
    operation_id="create_person",
    responses=documented(400, 409, 413),
)
def create_person(caller: CallerDep, data: schemas.PersonCreate, response: Response) -> models.Person:
    """Creates a record; `Location` says where it is."""
    record = service.create(caller, data)
    response.headers["Location"] = f"/api/v1/people/{record.id}"
    return tagged(response, record)


@router.get("/people/{id}", response_model=schemas.PersonRead, operation_id="get_person", responses=documented(404))
def get_person(caller: CallerDep, id: Id, response: Response) -> models.Person:
    """One record; its version is in the ETag."""
    return tagged(response, service.read(caller, id))


@router.patch(
    "/people/{id}",
    response_model=schemas.PersonRead,
    operation_id="update_person",
    responses=documented(400, 404, 409, 412, 413),
)
def update_person(
    caller: CallerDep, id: Id, data: schemas.PersonUpdate, response: Response, if_match: IfMatch = None
) -> models.Person:
    """Changes the keys that are sent and leaves the others."""
    return tagged(response, service.update(caller, id, data, if_match))


@router.delete("/people/{id}", status_code=204, operation_id="delete_person", responses=documented(404, 409, 412))
def delete_person(caller: CallerDep, id: Id, if_match: IfMatch = None) -> None:
    """Removes the record for good."""
    service.delete(caller, id, if_match)
