"""Endpoints of tests."""

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from app import models
from app.caller import CallerDep
from app.crud import Listing
from app.etags import IfMatch, tagged
from app.problems import documented
from app.schemas import test_entity as schemas
from app.schemas.base import OptionQuery, Page, Ref
from app.schemas.fields import Identifier
from app.services.test_entity import service

router = APIRouter(tags=["Tests"])
Id = Annotated[Identifier, Path(description="The id of the record.")]


@router.get("/tests", response_model=Page[schemas.TestRead], operation_id="list_tests")
def list_tests(caller: CallerDep, query: Annotated[schemas.TestQuery, Query()]) -> Listing[models.Test]:
    """A page of those that the caller may see, newest first unless sorted."""
    return service.list(caller, query)


@router.get("/tests/options", response_model=list[Ref], operation_id="search_tests")
def search_tests(caller: CallerDep, query: Annotated[OptionQuery, Query()]) -> Sequence[models.Test]:
    """The first matches by label, for pickers."""
    return service.options(caller, query)


@router.post(
    "/tests",
    status_code=201,
    response_model=schemas.TestRead,
    operation_id="create_test_entity",
    responses=documented(400, 409, 413),
)
def create_test_entity(caller: CallerDep, data: schemas.TestCreate, response: Response) -> models.Test:
    """Creates a record; `Location` says where it is."""
    record = service.create(caller, data)
    response.headers["Location"] = f"/api/v1/tests/{record.id}"
    return tagged(response, record)


@router.get("/tests/{id}", response_model=schemas.TestRead, operation_id="get_test_entity", responses=documented(404))
def get_test_entity(caller: CallerDep, id: Id, response: Response) -> models.Test:
    """One record; its version is in the ETag."""
    return tagged(response, service.read(caller, id))


@router.patch(
    "/tests/{id}",
    response_model=schemas.TestRead,
    operation_id="update_test_entity",
    responses=documented(400, 404, 409, 412, 413),
)
def update_test_entity(
    caller: CallerDep, id: Id, data: schemas.TestUpdate, response: Response, if_match: IfMatch = None
) -> models.Test:
    """Changes the keys that are sent and leaves the others."""
    return tagged(response, service.update(caller, id, data, if_match))


@router.delete("/tests/{id}", status_code=204, operation_id="delete_test_entity", responses=documented(404, 409, 412))
def delete_test_entity(caller: CallerDep, id: Id, if_match: IfMatch = None) -> None:
    """Removes the record for good."""
    service.delete(caller, id, if_match)
