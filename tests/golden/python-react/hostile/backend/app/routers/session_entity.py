"""Endpoints of sessions."""

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from app import models
from app.caller import CallerDep
from app.crud import Listing
from app.etags import IfMatch, tagged
from app.problems import documented
from app.schemas import session_entity as schemas
from app.schemas.base import OptionQuery, Page, Ref
from app.schemas.fields import Identifier
from app.services.session_entity import service

router = APIRouter(tags=["Sessions"])
Id = Annotated[Identifier, Path(description="The id of the record.")]


@router.get("/sessions", response_model=Page[schemas.SessionEntityRead], operation_id="list_sessions")
def list_sessions(
    caller: CallerDep, query: Annotated[schemas.SessionEntityQuery, Query()]
) -> Listing[models.SessionEntity]:
    """A page of those that the caller may see, newest first unless sorted."""
    return service.list(caller, query)


@router.get("/sessions/options", response_model=list[Ref], operation_id="search_sessions")
def search_sessions(caller: CallerDep, query: Annotated[OptionQuery, Query()]) -> Sequence[models.SessionEntity]:
    """The first matches by label, for pickers."""
    return service.options(caller, query)


@router.post(
    "/sessions",
    status_code=201,
    response_model=schemas.SessionEntityRead,
    operation_id="create_session_entity",
    responses=documented(400, 409, 413),
)
def create_session_entity(
    caller: CallerDep, data: schemas.SessionEntityCreate, response: Response
) -> models.SessionEntity:
    """Creates a record; `Location` says where it is."""
    record = service.create(caller, data)
    response.headers["Location"] = f"/api/v1/sessions/{record.id}"
    return tagged(response, record)


@router.get(
    "/sessions/{id}",
    response_model=schemas.SessionEntityRead,
    operation_id="get_session_entity",
    responses=documented(404),
)
def get_session_entity(caller: CallerDep, id: Id, response: Response) -> models.SessionEntity:
    """One record; its version is in the ETag."""
    return tagged(response, service.read(caller, id))


@router.patch(
    "/sessions/{id}",
    response_model=schemas.SessionEntityRead,
    operation_id="update_session_entity",
    responses=documented(400, 404, 409, 412, 413),
)
def update_session_entity(
    caller: CallerDep, id: Id, data: schemas.SessionEntityUpdate, response: Response, if_match: IfMatch = None
) -> models.SessionEntity:
    """Changes the keys that are sent and leaves the others."""
    return tagged(response, service.update(caller, id, data, if_match))


@router.delete(
    "/sessions/{id}", status_code=204, operation_id="delete_session_entity", responses=documented(404, 409, 412)
)
def delete_session_entity(caller: CallerDep, id: Id, if_match: IfMatch = None) -> None:
    """Removes the record for good."""
    service.delete(caller, id, if_match)
