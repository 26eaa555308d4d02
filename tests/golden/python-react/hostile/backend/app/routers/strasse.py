"""Endpoints of straßes."""

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from app import models
from app.caller import CallerDep
from app.crud import Listing
from app.etags import IfMatch, tagged
from app.problems import documented
from app.schemas import strasse as schemas
from app.schemas.base import OptionQuery, Page, Ref
from app.schemas.fields import Identifier
from app.services.strasse import service

router = APIRouter(tags=["Straßes"])
Id = Annotated[Identifier, Path(description="The id of the record.")]


@router.get("/strasses", response_model=Page[schemas.StrasseRead], operation_id="list_strasses")
def list_strasses(caller: CallerDep, query: Annotated[schemas.StrasseQuery, Query()]) -> Listing[models.Strasse]:
    """A page of those that the caller may see, newest first unless sorted."""
    return service.list(caller, query)


@router.get("/strasses/options", response_model=list[Ref], operation_id="search_strasses")
def search_strasses(caller: CallerDep, query: Annotated[OptionQuery, Query()]) -> Sequence[models.Strasse]:
    """The first matches by label, for pickers."""
    return service.options(caller, query)


@router.post(
    "/strasses",
    status_code=201,
    response_model=schemas.StrasseRead,
    operation_id="create_strasse",
    responses=documented(400, 409, 413),
)
def create_strasse(caller: CallerDep, data: schemas.StrasseCreate, response: Response) -> models.Strasse:
    """Creates a record; `Location` says where it is."""
    record = service.create(caller, data)
    response.headers["Location"] = f"/api/v1/strasses/{record.id}"
    return tagged(response, record)


@router.get("/strasses/{id}", response_model=schemas.StrasseRead, operation_id="get_strasse", responses=documented(404))
def get_strasse(caller: CallerDep, id: Id, response: Response) -> models.Strasse:
    """One record; its version is in the ETag."""
    return tagged(response, service.read(caller, id))


@router.patch(
    "/strasses/{id}",
    response_model=schemas.StrasseRead,
    operation_id="update_strasse",
    responses=documented(400, 404, 409, 412, 413),
)
def update_strasse(
    caller: CallerDep, id: Id, data: schemas.StrasseUpdate, response: Response, if_match: IfMatch = None
) -> models.Strasse:
    """Changes the keys that are sent and leaves the others."""
    return tagged(response, service.update(caller, id, data, if_match))


@router.delete("/strasses/{id}", status_code=204, operation_id="delete_strasse", responses=documented(404, 409, 412))
def delete_strasse(caller: CallerDep, id: Id, if_match: IfMatch = None) -> None:
    """Removes the record for good."""
    service.delete(caller, id, if_match)
