"""Endpoints of health."""

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from app import models
from app.caller import CallerDep
from app.crud import Listing
from app.etags import IfMatch, tagged
from app.problems import documented
from app.schemas import health_entity as schemas
from app.schemas.base import OptionQuery, Page, Ref
from app.schemas.fields import Identifier
from app.services.health_entity import service

router = APIRouter(tags=["Health"])
Id = Annotated[Identifier, Path(description="The id of the record.")]


@router.get("/health-records", response_model=Page[schemas.HealthRead], operation_id="list_health_records")
def list_health_records(caller: CallerDep, query: Annotated[schemas.HealthQuery, Query()]) -> Listing[models.Health]:
    """A page of those that the caller may see, newest first unless sorted."""
    return service.list(caller, query)


@router.get("/health-records/options", response_model=list[Ref], operation_id="search_health_records")
def search_health_records(caller: CallerDep, query: Annotated[OptionQuery, Query()]) -> Sequence[models.Health]:
    """The first matches by label, for pickers."""
    return service.options(caller, query)


@router.post(
    "/health-records",
    status_code=201,
    response_model=schemas.HealthRead,
    operation_id="create_health_entity",
    responses=documented(400, 409, 413),
)
def create_health_entity(caller: CallerDep, data: schemas.HealthCreate, response: Response) -> models.Health:
    """Creates a record; `Location` says where it is."""
    record = service.create(caller, data)
    response.headers["Location"] = f"/api/v1/health-records/{record.id}"
    return tagged(response, record)


@router.get(
    "/health-records/{id}",
    response_model=schemas.HealthRead,
    operation_id="get_health_entity",
    responses=documented(404),
)
def get_health_entity(caller: CallerDep, id: Id, response: Response) -> models.Health:
    """One record; its version is in the ETag."""
    return tagged(response, service.read(caller, id))


@router.patch(
    "/health-records/{id}",
    response_model=schemas.HealthRead,
    operation_id="update_health_entity",
    responses=documented(400, 404, 409, 412, 413),
)
def update_health_entity(
    caller: CallerDep, id: Id, data: schemas.HealthUpdate, response: Response, if_match: IfMatch = None
) -> models.Health:
    """Changes the keys that are sent and leaves the others."""
    return tagged(response, service.update(caller, id, data, if_match))


@router.delete(
    "/health-records/{id}", status_code=204, operation_id="delete_health_entity", responses=documented(404, 409, 412)
)
def delete_health_entity(caller: CallerDep, id: Id, if_match: IfMatch = None) -> None:
    """Removes the record for good."""
    service.delete(caller, id, if_match)
