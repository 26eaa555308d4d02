"""Endpoints of pg classes."""

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from app import models
from app.caller import CallerDep
from app.crud import Listing
from app.etags import IfMatch, tagged
from app.problems import documented
from app.schemas import pg_class as schemas
from app.schemas.base import OptionQuery, Page, Ref
from app.schemas.fields import Identifier
from app.services.pg_class import service

router = APIRouter(tags=["Pg classes"])
Id = Annotated[Identifier, Path(description="The id of the record.")]


@router.get("/pg-classes", response_model=Page[schemas.PgClassRead], operation_id="list_pg_classes")
def list_pg_classes(caller: CallerDep, query: Annotated[schemas.PgClassQuery, Query()]) -> Listing[models.PgClass]:
    """A page of those that the caller may see, newest first unless sorted."""
    return service.list(caller, query)


@router.get("/pg-classes/options", response_model=list[Ref], operation_id="search_pg_classes")
def search_pg_classes(caller: CallerDep, query: Annotated[OptionQuery, Query()]) -> Sequence[models.PgClass]:
    """The first matches by label, for pickers."""
    return service.options(caller, query)


@router.post(
    "/pg-classes",
    status_code=201,
    response_model=schemas.PgClassRead,
    operation_id="create_pg_class",
    responses=documented(400, 409, 413),
)
def create_pg_class(caller: CallerDep, data: schemas.PgClassCreate, response: Response) -> models.PgClass:
    """Creates a record; `Location` says where it is."""
    record = service.create(caller, data)
    response.headers["Location"] = f"/api/v1/pg-classes/{record.id}"
    return tagged(response, record)


@router.get(
    "/pg-classes/{id}", response_model=schemas.PgClassRead, operation_id="get_pg_class", responses=documented(404)
)
def get_pg_class(caller: CallerDep, id: Id, response: Response) -> models.PgClass:
    """One record; its version is in the ETag."""
    return tagged(response, service.read(caller, id))


@router.patch(
    "/pg-classes/{id}",
    response_model=schemas.PgClassRead,
    operation_id="update_pg_class",
    responses=documented(400, 404, 409, 412, 413),
)
def update_pg_class(
    caller: CallerDep, id: Id, data: schemas.PgClassUpdate, response: Response, if_match: IfMatch = None
) -> models.PgClass:
    """Changes the keys that are sent and leaves the others."""
    return tagged(response, service.update(caller, id, data, if_match))


@router.delete("/pg-classes/{id}", status_code=204, operation_id="delete_pg_class", responses=documented(404, 409, 412))
def delete_pg_class(caller: CallerDep, id: Id, if_match: IfMatch = None) -> None:
    """Removes the record for good."""
    service.delete(caller, id, if_match)
