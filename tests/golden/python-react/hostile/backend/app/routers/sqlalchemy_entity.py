"""Endpoints of sqlalchemies."""

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from app import models
from app.caller import CallerDep
from app.crud import Listing
from app.etags import IfMatch, tagged
from app.problems import documented
from app.schemas import sqlalchemy_entity as schemas
from app.schemas.base import OptionQuery, Page, Ref
from app.schemas.fields import Identifier
from app.services.sqlalchemy_entity import service

router = APIRouter(tags=["Sqlalchemies"])
Id = Annotated[Identifier, Path(description="The id of the record.")]


@router.get("/sqlalchemies", response_model=Page[schemas.SqlalchemyRead], operation_id="list_sqlalchemies")
def list_sqlalchemies(
    caller: CallerDep, query: Annotated[schemas.SqlalchemyQuery, Query()]
) -> Listing[models.Sqlalchemy]:
    """A page of those that the caller may see, newest first unless sorted."""
    return service.list(caller, query)


@router.get("/sqlalchemies/options", response_model=list[Ref], operation_id="search_sqlalchemies")
def search_sqlalchemies(caller: CallerDep, query: Annotated[OptionQuery, Query()]) -> Sequence[models.Sqlalchemy]:
    """The first matches by label, for pickers."""
    return service.options(caller, query)


@router.post(
    "/sqlalchemies",
    status_code=201,
    response_model=schemas.SqlalchemyRead,
    operation_id="create_sqlalchemy_entity",
    responses=documented(400, 409, 413),
)
def create_sqlalchemy_entity(
    caller: CallerDep, data: schemas.SqlalchemyCreate, response: Response
) -> models.Sqlalchemy:
    """Creates a record; `Location` says where it is."""
    record = service.create(caller, data)
    response.headers["Location"] = f"/api/v1/sqlalchemies/{record.id}"
    return tagged(response, record)


@router.get(
    "/sqlalchemies/{id}",
    response_model=schemas.SqlalchemyRead,
    operation_id="get_sqlalchemy_entity",
    responses=documented(404),
)
def get_sqlalchemy_entity(caller: CallerDep, id: Id, response: Response) -> models.Sqlalchemy:
    """One record; its version is in the ETag."""
    return tagged(response, service.read(caller, id))


@router.patch(
    "/sqlalchemies/{id}",
    response_model=schemas.SqlalchemyRead,
    operation_id="update_sqlalchemy_entity",
    responses=documented(400, 404, 409, 412, 413),
)
def update_sqlalchemy_entity(
    caller: CallerDep, id: Id, data: schemas.SqlalchemyUpdate, response: Response, if_match: IfMatch = None
) -> models.Sqlalchemy:
    """Changes the keys that are sent and leaves the others."""
    return tagged(response, service.update(caller, id, data, if_match))


@router.delete(
    "/sqlalchemies/{id}", status_code=204, operation_id="delete_sqlalchemy_entity", responses=documented(404, 409, 412)
)
def delete_sqlalchemy_entity(caller: CallerDep, id: Id, if_match: IfMatch = None) -> None:
    """Removes the record for good."""
    service.delete(caller, id, if_match)
