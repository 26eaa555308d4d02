"""Endpoints of bicycles."""

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from app import models
from app.caller import CallerDep
from app.crud import Listing
from app.etags import IfMatch, tagged
from app.problems import documented
from app.schemas import bicycle as schemas
from app.schemas.base import OptionQuery, Page, Ref
from app.schemas.fields import Identifier
from app.services.bicycle import service

router = APIRouter(tags=["Bicycles"])
Id = Annotated[Identifier, Path(description="The id of the record.")]


@router.get("/bicycles", response_model=Page[schemas.BicycleRead], operation_id="list_bicycles")
def list_bicycles(caller: CallerDep, query: Annotated[schemas.BicycleQuery, Query()]) -> Listing[models.Bicycle]:
    """A page of those that the caller may see, newest first unless sorted."""
    return service.list(caller, query)


@router.get("/bicycles/options", response_model=list[Ref], operation_id="search_bicycles")
def search_bicycles(caller: CallerDep, query: Annotated[OptionQuery, Query()]) -> Sequence[models.Bicycle]:
    """The first matches by label, for pickers."""
    return service.options(caller, query)


@router.post(
    "/bicycles",
    status_code=201,
    response_model=schemas.BicycleRead,
    operation_id="create_bicycle",
    responses=documented(400, 409, 413),
)
def create_bicycle(caller: CallerDep, data: schemas.BicycleCreate, response: Response) -> models.Bicycle:
    """Creates a record; `Location` says where it is."""
    record = service.create(caller, data)
    response.headers["Location"] = f"/api/v1/bicycles/{record.id}"
    return tagged(response, record)


@router.get("/bicycles/{id}", response_model=schemas.BicycleRead, operation_id="get_bicycle", responses=documented(404))
def get_bicycle(caller: CallerDep, id: Id, response: Response) -> models.Bicycle:
    """One record; its version is in the ETag."""
    return tagged(response, service.read(caller, id))


@router.patch(
    "/bicycles/{id}",
    response_model=schemas.BicycleRead,
    operation_id="update_bicycle",
    responses=documented(400, 404, 409, 412, 413),
)
def update_bicycle(
    caller: CallerDep, id: Id, data: schemas.BicycleUpdate, response: Response, if_match: IfMatch = None
) -> models.Bicycle:
    """Changes the keys that are sent and leaves the others."""
    return tagged(response, service.update(caller, id, data, if_match))


@router.delete("/bicycles/{id}", status_code=204, operation_id="delete_bicycle", responses=documented(404, 409, 412))
def delete_bicycle(caller: CallerDep, id: Id, if_match: IfMatch = None) -> None:
    """Removes the record for good."""
    service.delete(caller, id, if_match)


@router.get(
    "/bicycles/{id}/history",
    response_model=schemas.BicycleRead,
    operation_id="history_bicycle",
    responses=documented(404, 409),
)
def history_bicycle(caller: CallerDep, id: Id, response: Response) -> models.Bicycle:
    """History."""
    # zone:begin history_bicycle.endpoint
    return tagged(response, service.read(caller, id))
    # zone:end history_bicycle.endpoint
