"""Endpoints of errors."""

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from app import models
from app.caller import CallerDep
from app.crud import Listing
from app.etags import IfMatch, tagged
from app.problems import documented
from app.schemas import error as schemas
from app.schemas.base import OptionQuery, Page, Ref
from app.schemas.fields import Identifier
from app.services.error import service

router = APIRouter(tags=["Errors"])
Id = Annotated[Identifier, Path(description="The id of the record.")]


@router.get("/errors", response_model=Page[schemas.ErrorEntityRead], operation_id="list_errors")
def list_errors(caller: CallerDep, query: Annotated[schemas.ErrorEntityQuery, Query()]) -> Listing[models.ErrorEntity]:
    """A page of those that the caller may see, newest first unless sorted."""
    return service.list(caller, query)


@router.get("/errors/options", response_model=list[Ref], operation_id="search_errors")
def search_errors(caller: CallerDep, query: Annotated[OptionQuery, Query()]) -> Sequence[models.ErrorEntity]:
    """The first matches by label, for pickers."""
    return service.options(caller, query)


@router.post(
    "/errors",
    status_code=201,
    response_model=schemas.ErrorEntityRead,
    operation_id="create_error",
    responses=documented(400, 409, 413),
)
def create_error(caller: CallerDep, data: schemas.ErrorEntityCreate, response: Response) -> models.ErrorEntity:
    """Creates a record; `Location` says where it is."""
    record = service.create(caller, data)
    response.headers["Location"] = f"/api/v1/errors/{record.id}"
    return tagged(response, record)


@router.get("/errors/{id}", response_model=schemas.ErrorEntityRead, operation_id="get_error", responses=documented(404))
def get_error(caller: CallerDep, id: Id, response: Response) -> models.ErrorEntity:
    """One record; its version is in the ETag."""
    return tagged(response, service.read(caller, id))


@router.patch(
    "/errors/{id}",
    response_model=schemas.ErrorEntityRead,
    operation_id="update_error",
    responses=documented(400, 404, 409, 412, 413),
)
def update_error(
    caller: CallerDep, id: Id, data: schemas.ErrorEntityUpdate, response: Response, if_match: IfMatch = None
) -> models.ErrorEntity:
    """Changes the keys that are sent and leaves the others."""
    return tagged(response, service.update(caller, id, data, if_match))


@router.delete("/errors/{id}", status_code=204, operation_id="delete_error", responses=documented(404, 409, 412))
def delete_error(caller: CallerDep, id: Id, if_match: IfMatch = None) -> None:
    """Removes the record for good."""
    service.delete(caller, id, if_match)
