"""Endpoints of test rides."""

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from app import models
from app.caller import CallerDep
from app.crud import Listing
from app.etags import IfMatch, tagged
from app.problems import documented
from app.schemas import test_ride as schemas
from app.schemas.base import OptionQuery, Page, Ref
from app.schemas.fields import Identifier
from app.services.test_ride import service

router = APIRouter(tags=["Test rides"])
Id = Annotated[Identifier, Path(description="The id of the record.")]


@router.get("/test-rides", response_model=Page[schemas.TestRideRead], operation_id="list_test_rides")
def list_test_rides(caller: CallerDep, query: Annotated[schemas.TestRideQuery, Query()]) -> Listing[models.TestRide]:
    """A page of those that the caller may see, newest first unless sorted."""
    return service.list(caller, query)


@router.get("/test-rides/options", response_model=list[Ref], operation_id="search_test_rides")
def search_test_rides(caller: CallerDep, query: Annotated[OptionQuery, Query()]) -> Sequence[models.TestRide]:
    """The first matches by label, for pickers."""
    return service.options(caller, query)


@router.post(
    "/test-rides",
    status_code=201,
    response_model=schemas.TestRideRead,
    operation_id="create_test_ride",
    responses=documented(400, 409, 413),
)
def create_test_ride(caller: CallerDep, data: schemas.TestRideCreate, response: Response) -> models.TestRide:
    """Creates a record; `Location` says where it is."""
    record = service.create(caller, data)
    response.headers["Location"] = f"/api/v1/test-rides/{record.id}"
    return tagged(response, record)


@router.get(
    "/test-rides/{id}", response_model=schemas.TestRideRead, operation_id="get_test_ride", responses=documented(404)
)
def get_test_ride(caller: CallerDep, id: Id, response: Response) -> models.TestRide:
    """One record; its version is in the ETag."""
    return tagged(response, service.read(caller, id))


@router.patch(
    "/test-rides/{id}",
    response_model=schemas.TestRideRead,
    operation_id="update_test_ride",
    responses=documented(400, 404, 409, 412, 413),
)
def update_test_ride(
    caller: CallerDep, id: Id, data: schemas.TestRideUpdate, response: Response, if_match: IfMatch = None
) -> models.TestRide:
    """Changes the keys that are sent and leaves the others."""
    return tagged(response, service.update(caller, id, data, if_match))


@router.delete(
    "/test-rides/{id}", status_code=204, operation_id="delete_test_ride", responses=documented(404, 409, 412)
)
def delete_test_ride(caller: CallerDep, id: Id, if_match: IfMatch = None) -> None:
    """Removes the record for good."""
    service.delete(caller, id, if_match)
