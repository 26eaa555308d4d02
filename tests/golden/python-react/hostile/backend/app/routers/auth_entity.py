"""Endpoints of auths."""

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from app import models
from app.caller import CallerDep
from app.crud import Listing
from app.etags import IfMatch, tagged
from app.problems import documented
from app.schemas import auth_entity as schemas
from app.schemas.base import OptionQuery, Page, Ref
from app.schemas.fields import Identifier
from app.services.auth_entity import service

router = APIRouter(tags=["Auths"])
Id = Annotated[Identifier, Path(description="The id of the record.")]


@router.get("/auths", response_model=Page[schemas.AuthRead], operation_id="list_auths")
def list_auths(caller: CallerDep, query: Annotated[schemas.AuthQuery, Query()]) -> Listing[models.Auth]:
    """A page of those that the caller may see, newest first unless sorted."""
    return service.list(caller, query)


@router.get("/auths/options", response_model=list[Ref], operation_id="search_auths")
def search_auths(caller: CallerDep, query: Annotated[OptionQuery, Query()]) -> Sequence[models.Auth]:
    """The first matches by label, for pickers."""
    return service.options(caller, query)


@router.post(
    "/auths",
    status_code=201,
    response_model=schemas.AuthRead,
    operation_id="create_auth_entity",
    responses=documented(400, 409, 413),
)
def create_auth_entity(caller: CallerDep, data: schemas.AuthCreate, response: Response) -> models.Auth:
    """Creates a record; `Location` says where it is."""
    record = service.create(caller, data)
    response.headers["Location"] = f"/api/v1/auths/{record.id}"
    return tagged(response, record)


@router.get(
    "/auths/login", response_model=Page[schemas.AuthRead], operation_id="login_auths", responses=documented(404, 409)
)
def login_auths(caller: CallerDep, query: Annotated[schemas.AuthQuery, Query()]) -> Listing[models.Auth]:
    """Login."""
    # zone:begin login_auths.endpoint
    return service.list(caller, query)
    # zone:end login_auths.endpoint


@router.get("/auths/{id}", response_model=schemas.AuthRead, operation_id="get_auth_entity", responses=documented(404))
def get_auth_entity(caller: CallerDep, id: Id, response: Response) -> models.Auth:
    """One record; its version is in the ETag."""
    return tagged(response, service.read(caller, id))


@router.patch(
    "/auths/{id}",
    response_model=schemas.AuthRead,
    operation_id="update_auth_entity",
    responses=documented(400, 404, 409, 412, 413),
)
def update_auth_entity(
    caller: CallerDep, id: Id, data: schemas.AuthUpdate, response: Response, if_match: IfMatch = None
) -> models.Auth:
    """Changes the keys that are sent and leaves the others."""
    return tagged(response, service.update(caller, id, data, if_match))


@router.delete("/auths/{id}", status_code=204, operation_id="delete_auth_entity", responses=documented(404, 409, 412))
def delete_auth_entity(caller: CallerDep, id: Id, if_match: IfMatch = None) -> None:
    """Removes the record for good."""
    service.delete(caller, id, if_match)
