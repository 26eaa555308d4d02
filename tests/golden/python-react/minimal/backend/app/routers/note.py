"""Endpoints of notes."""

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from app import models
from app.caller import CallerDep
from app.crud import Listing
from app.etags import IfMatch, tagged
from app.problems import documented
from app.schemas import note as schemas
from app.schemas.base import OptionQuery, Page, Ref
from app.schemas.fields import Identifier
from app.services.note import service

router = APIRouter(tags=["Notes"])
Id = Annotated[Identifier, Path(description="The id of the record.")]


@router.get("/notes", response_model=Page[schemas.NoteRead], operation_id="list_notes")
def list_notes(caller: CallerDep, query: Annotated[schemas.NoteQuery, Query()]) -> Listing[models.Note]:
    """A page of those that the caller may see, newest first unless sorted."""
    return service.list(caller, query)


@router.get("/notes/options", response_model=list[Ref], operation_id="search_notes")
def search_notes(caller: CallerDep, query: Annotated[OptionQuery, Query()]) -> Sequence[models.Note]:
    """The first matches by label, for pickers."""
    return service.options(caller, query)


@router.post(
    "/notes",
    status_code=201,
    response_model=schemas.NoteRead,
    operation_id="create_note",
    responses=documented(400, 409, 413),
)
def create_note(caller: CallerDep, data: schemas.NoteCreate, response: Response) -> models.Note:
    """Creates a record; `Location` says where it is."""
    record = service.create(caller, data)
    response.headers["Location"] = f"/api/v1/notes/{record.id}"
    return tagged(response, record)


@router.get("/notes/{id}", response_model=schemas.NoteRead, operation_id="get_note", responses=documented(404))
def get_note(caller: CallerDep, id: Id, response: Response) -> models.Note:
    """One record; its version is in the ETag."""
    return tagged(response, service.read(caller, id))


@router.patch(
    "/notes/{id}",
    response_model=schemas.NoteRead,
    operation_id="update_note",
    responses=documented(400, 404, 409, 412, 413),
)
def update_note(
    caller: CallerDep, id: Id, data: schemas.NoteUpdate, response: Response, if_match: IfMatch = None
) -> models.Note:
    """Changes the keys that are sent and leaves the others."""
    return tagged(response, service.update(caller, id, data, if_match))


@router.delete("/notes/{id}", status_code=204, operation_id="delete_note", responses=documented(404, 409, 412))
def delete_note(caller: CallerDep, id: Id, if_match: IfMatch = None) -> None:
    """Removes the record for good."""
    service.delete(caller, id, if_match)
