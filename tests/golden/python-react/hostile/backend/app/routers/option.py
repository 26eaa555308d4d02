"""Endpoints of options."""

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from app import models
from app.caller import CallerDep
from app.crud import Listing
from app.etags import IfMatch, tagged
from app.problems import documented
from app.schemas import option as schemas
from app.schemas.base import OptionQuery, Page, Ref
from app.schemas.fields import Identifier
from app.services.option import service

router = APIRouter(tags=["Options"])
Id = Annotated[Identifier, Path(description="The id of the record.")]


@router.get("/option-records", response_model=Page[schemas.OptionEntityRead], operation_id="list_option_records")
def list_option_records(
    caller: CallerDep, query: Annotated[schemas.OptionEntityQuery, Query()]
) -> Listing[models.OptionEntity]:
    """A page of those that the caller may see, newest first unless sorted."""
    return service.list(caller, query)


@router.get("/option-records/options", response_model=list[Ref], operation_id="search_option_records")
def search_option_records(caller: CallerDep, query: Annotated[OptionQuery, Query()]) -> Sequence[models.OptionEntity]:
    """The first matches by label, for pickers."""
    return service.options(caller, query)


@router.post(
    "/option-records",
    status_code=201,
    response_model=schemas.OptionEntityRead,
    operation_id="create_option",
    responses=documented(400, 409, 413),
)
def create_option(caller: CallerDep, data: schemas.OptionEntityCreate, response: Response) -> models.OptionEntity:
    """Creates a record; `Location` says where it is."""
    record = service.create(caller, data)
    response.headers["Location"] = f"/api/v1/option-records/{record.id}"
    return tagged(response, record)


@router.get(
    "/option-records/{id}",
    response_model=schemas.OptionEntityRead,
    operation_id="get_option",
    responses=documented(404),
)
def get_option(caller: CallerDep, id: Id, response: Response) -> models.OptionEntity:
    """One record; its version is in the ETag."""
    return tagged(response, service.read(caller, id))


@router.patch(
    "/option-records/{id}",
    response_model=schemas.OptionEntityRead,
    operation_id="update_option",
    responses=documented(400, 404, 409, 412, 413),
)
def update_option(
    caller: CallerDep, id: Id, data: schemas.OptionEntityUpdate, response: Response, if_match: IfMatch = None
) -> models.OptionEntity:
    """Changes the keys that are sent and leaves the others."""
    return tagged(response, service.update(caller, id, data, if_match))


@router.delete(
    "/option-records/{id}", status_code=204, operation_id="delete_option", responses=documented(404, 409, 412)
)
def delete_option(caller: CallerDep, id: Id, if_match: IfMatch = None) -> None:
    """Removes the record for good."""
    service.delete(caller, id, if_match)
