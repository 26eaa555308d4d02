"""Endpoints of dates."""

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from app import models
from app.caller import CallerDep
from app.crud import Listing
from app.etags import IfMatch, tagged
from app.problems import documented
from app.schemas import date as schemas
from app.schemas.base import OptionQuery, Page, Ref
from app.schemas.fields import Identifier
from app.services.date import service

router = APIRouter(tags=["Dates"])
Id = Annotated[Identifier, Path(description="The id of the record.")]


@router.get("/dates", response_model=Page[schemas.DateEntityRead], operation_id="list_dates")
def list_dates(caller: CallerDep, query: Annotated[schemas.DateEntityQuery, Query()]) -> Listing[models.DateEntity]:
    """A page of those that the caller may see, newest first unless sorted."""
    return service.list(caller, query)


@router.get("/dates/options", response_model=list[Ref], operation_id="search_dates")
def search_dates(caller: CallerDep, query: Annotated[OptionQuery, Query()]) -> Sequence[models.DateEntity]:
    """The first matches by label, for pickers."""
    return service.options(caller, query)


@router.post(
    "/dates",
    status_code=201,
    response_model=schemas.DateEntityRead,
    operation_id="create_date",
    responses=documented(400, 409, 413),
)
def create_date(caller: CallerDep, data: schemas.DateEntityCreate, response: Response) -> models.DateEntity:
    """Creates a record; `Location` says where it is."""
    record = service.create(caller, data)
    response.headers["Location"] = f"/api/v1/dates/{record.id}"
    return tagged(response, record)


@router.get("/dates/{id}", response_model=schemas.DateEntityRead, operation_id="get_date", responses=documented(404))
def get_date(caller: CallerDep, id: Id, response: Response) -> models.DateEntity:
    """One record; its version is in the ETag."""
    return tagged(response, service.read(caller, id))


@router.patch(
    "/dates/{id}",
    response_model=schemas.DateEntityRead,
    operation_id="update_date",
    responses=documented(400, 404, 409, 412, 413),
)
def update_date(
    caller: CallerDep, id: Id, data: schemas.DateEntityUpdate, response: Response, if_match: IfMatch = None
) -> models.DateEntity:
    """Changes the keys that are sent and leaves the others."""
    return tagged(response, service.update(caller, id, data, if_match))


@router.delete("/dates/{id}", status_code=204, operation_id="delete_date", responses=documented(404, 409, 412))
def delete_date(caller: CallerDep, id: Id, if_match: IfMatch = None) -> None:
    """Removes the record for good."""
    service.delete(caller, id, if_match)
