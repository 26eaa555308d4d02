"""Endpoints of cons."""

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from app import models
from app.caller import CallerDep
from app.crud import Listing
from app.etags import IfMatch, tagged
from app.problems import documented
from app.schemas import con_entity as schemas
from app.schemas.base import OptionQuery, Page, Ref
from app.schemas.fields import Identifier
from app.services.con_entity import service

router = APIRouter(tags=["Cons"])
Id = Annotated[Identifier, Path(description="The id of the record.")]


@router.get("/cons", response_model=Page[schemas.ConRead], operation_id="list_cons")
def list_cons(caller: CallerDep, query: Annotated[schemas.ConQuery, Query()]) -> Listing[models.Con]:
    """A page of those that the caller may see, newest first unless sorted."""
    return service.list(caller, query)


@router.get("/cons/options", response_model=list[Ref], operation_id="search_cons")
def search_cons(caller: CallerDep, query: Annotated[OptionQuery, Query()]) -> Sequence[models.Con]:
    """The first matches by label, for pickers."""
    return service.options(caller, query)


@router.post(
    "/cons",
    status_code=201,
    response_model=schemas.ConRead,
    operation_id="create_con_entity",
    responses=documented(400, 409, 413),
)
def create_con_entity(caller: CallerDep, data: schemas.ConCreate, response: Response) -> models.Con:
    """Creates a record; `Location` says where it is."""
    record = service.create(caller, data)
    response.headers["Location"] = f"/api/v1/cons/{record.id}"
    return tagged(response, record)


@router.get("/cons/{id}", response_model=schemas.ConRead, operation_id="get_con_entity", responses=documented(404))
def get_con_entity(caller: CallerDep, id: Id, response: Response) -> models.Con:
    """One record; its version is in the ETag."""
    return tagged(response, service.read(caller, id))


@router.patch(
    "/cons/{id}",
    response_model=schemas.ConRead,
    operation_id="update_con_entity",
    responses=documented(400, 404, 409, 412, 413),
)
def update_con_entity(
    caller: CallerDep, id: Id, data: schemas.ConUpdate, response: Response, if_match: IfMatch = None
) -> models.Con:
    """Changes the keys that are sent and leaves the others."""
    return tagged(response, service.update(caller, id, data, if_match))


@router.delete("/cons/{id}", status_code=204, operation_id="delete_con_entity", responses=documented(404, 409, 412))
def delete_con_entity(caller: CallerDep, id: Id, if_match: IfMatch = None) -> None:
    """Removes the record for good."""
    service.delete(caller, id, if_match)
