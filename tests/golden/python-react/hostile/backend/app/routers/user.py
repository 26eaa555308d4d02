"""Endpoints of users."""

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from app import models
from app.caller import CallerDep
from app.crud import Listing
from app.etags import IfMatch, tagged
from app.problems import documented
from app.schemas import user as schemas
from app.schemas.base import OptionQuery, Page, Ref
from app.schemas.fields import Identifier
from app.services.user import service

router = APIRouter(tags=["Users"])
Id = Annotated[Identifier, Path(description="The id of the record.")]


@router.get("/user-records", response_model=Page[schemas.UserRead], operation_id="list_user_records")
def list_user_records(caller: CallerDep, query: Annotated[schemas.UserQuery, Query()]) -> Listing[models.User]:
    """A page of those that the caller may see, newest first unless sorted."""
    return service.list(caller, query)


@router.get("/user-records/options", response_model=list[Ref], operation_id="search_user_records")
def search_user_records(caller: CallerDep, query: Annotated[OptionQuery, Query()]) -> Sequence[models.User]:
    """The first matches by label, for pickers."""
    return service.options(caller, query)


@router.post(
    "/user-records",
    status_code=201,
    response_model=schemas.UserRead,
    operation_id="create_user",
    responses=documented(400, 409, 413),
)
def create_user(caller: CallerDep, data: schemas.UserCreate, response: Response) -> models.User:
    """Creates a record; `Location` says where it is."""
    record = service.create(caller, data)
    response.headers["Location"] = f"/api/v1/user-records/{record.id}"
    return tagged(response, record)


@router.get("/user-records/{id}", response_model=schemas.UserRead, operation_id="get_user", responses=documented(404))
def get_user(caller: CallerDep, id: Id, response: Response) -> models.User:
    """One record; its version is in the ETag."""
    return tagged(response, service.read(caller, id))


@router.patch(
    "/user-records/{id}",
    response_model=schemas.UserRead,
    operation_id="update_user",
    responses=documented(400, 404, 409, 412, 413),
)
def update_user(
    caller: CallerDep, id: Id, data: schemas.UserUpdate, response: Response, if_match: IfMatch = None
) -> models.User:
    """Changes the keys that are sent and leaves the others."""
    return tagged(response, service.update(caller, id, data, if_match))


@router.delete("/user-records/{id}", status_code=204, operation_id="delete_user", responses=documented(404, 409, 412))
def delete_user(caller: CallerDep, id: Id, if_match: IfMatch = None) -> None:
    """Removes the record for good."""
    service.delete(caller, id, if_match)
