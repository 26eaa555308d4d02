"""Endpoints of auth users."""

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from app import models
from app.caller import CallerDep
from app.crud import Listing
from app.etags import IfMatch, tagged
from app.problems import documented
from app.schemas import auth_user as schemas
from app.schemas.base import OptionQuery, Page, Ref
from app.schemas.fields import Identifier
from app.services.auth_user import service

router = APIRouter(tags=["Auth users"])
Id = Annotated[Identifier, Path(description="The id of the record.")]


@router.get("/auth-users", response_model=Page[schemas.AuthUserEntityRead], operation_id="list_auth_users")
def list_auth_users(
    caller: CallerDep, query: Annotated[schemas.AuthUserEntityQuery, Query()]
) -> Listing[models.AuthUserEntity]:
    """A page of those that the caller may see, newest first unless sorted."""
    return service.list(caller, query)


@router.get("/auth-users/options", response_model=list[Ref], operation_id="search_auth_users")
def search_auth_users(caller: CallerDep, query: Annotated[OptionQuery, Query()]) -> Sequence[models.AuthUserEntity]:
    """The first matches by label, for pickers."""
    return service.options(caller, query)


@router.post(
    "/auth-users",
    status_code=201,
    response_model=schemas.AuthUserEntityRead,
    operation_id="create_auth_user",
    responses=documented(400, 409, 413),
)
def create_auth_user(
    caller: CallerDep, data: schemas.AuthUserEntityCreate, response: Response
) -> models.AuthUserEntity:
    """Creates a record; `Location` says where it is."""
    record = service.create(caller, data)
    response.headers["Location"] = f"/api/v1/auth-users/{record.id}"
    return tagged(response, record)


@router.get(
    "/auth-users/{id}",
    response_model=schemas.AuthUserEntityRead,
    operation_id="get_auth_user",
    responses=documented(404),
)
def get_auth_user(caller: CallerDep, id: Id, response: Response) -> models.AuthUserEntity:
    """One record; its version is in the ETag."""
    return tagged(response, service.read(caller, id))


@router.patch(
    "/auth-users/{id}",
    response_model=schemas.AuthUserEntityRead,
    operation_id="update_auth_user",
    responses=documented(400, 404, 409, 412, 413),
)
def update_auth_user(
    caller: CallerDep, id: Id, data: schemas.AuthUserEntityUpdate, response: Response, if_match: IfMatch = None
) -> models.AuthUserEntity:
    """Changes the keys that are sent and leaves the others."""
    return tagged(response, service.update(caller, id, data, if_match))


@router.delete(
    "/auth-users/{id}", status_code=204, operation_id="delete_auth_user", responses=documented(404, 409, 412)
)
def delete_auth_user(caller: CallerDep, id: Id, if_match: IfMatch = None) -> None:
    """Removes the record for good."""
    service.delete(caller, id, if_match)
