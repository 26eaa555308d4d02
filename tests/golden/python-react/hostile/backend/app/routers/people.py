"""Endpoints of people 2."""

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from app import models
from app.caller import CallerDep
from app.crud import Listing
from app.etags import IfMatch, tagged
from app.problems import documented
from app.schemas import people as schemas
from app.schemas.base import OptionQuery, Page, Ref
from app.schemas.fields import Identifier
from app.services.people import service

router = APIRouter(tags=["People 2"])
Id = Annotated[Identifier, Path(description="The id of the record.")]


@router.get("/people-2", response_model=Page[schemas.PeopleRead], operation_id="list_people_2")
def list_people_2(caller: CallerDep, query: Annotated[schemas.PeopleQuery, Query()]) -> Listing[models.People]:
    """A page of those that the caller may see, newest first unless sorted."""
    return service.list(caller, query)


@router.get("/people-2/options", response_model=list[Ref], operation_id="search_people_2")
def search_people_2(caller: CallerDep, query: Annotated[OptionQuery, Query()]) -> Sequence[models.People]:
    """The first matches by label, for pickers."""
    return service.options(caller, query)


@router.post(
    "/people-2",
    status_code=201,
    response_model=schemas.PeopleRead,
    operation_id="create_people",
    responses=documented(400, 409, 413),
)
def create_people(caller: CallerDep, data: schemas.PeopleCreate, response: Response) -> models.People:
    """Creates a record; `Location` says where it is."""
    record = service.create(caller, data)
    response.headers["Location"] = f"/api/v1/people-2/{record.id}"
    return tagged(response, record)


@router.get("/people-2/{id}", response_model=schemas.PeopleRead, operation_id="get_people", responses=documented(404))
def get_people(caller: CallerDep, id: Id, response: Response) -> models.People:
    """One record; its version is in the ETag."""
    return tagged(response, service.read(caller, id))


@router.patch(
    "/people-2/{id}",
    response_model=schemas.PeopleRead,
    operation_id="update_people",
    responses=documented(400, 404, 409, 412, 413),
)
def update_people(
    caller: CallerDep, id: Id, data: schemas.PeopleUpdate, response: Response, if_match: IfMatch = None
) -> models.People:
    """Changes the keys that are sent and leaves the others."""
    return tagged(response, service.update(caller, id, data, if_match))


@router.delete("/people-2/{id}", status_code=204, operation_id="delete_people", responses=documented(404, 409, 412))
def delete_people(caller: CallerDep, id: Id, if_match: IfMatch = None) -> None:
    """Removes the record for good."""
    service.delete(caller, id, if_match)
