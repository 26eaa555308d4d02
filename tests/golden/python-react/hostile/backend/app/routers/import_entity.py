"""Endpoints of imports."""

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from app import models
from app.caller import CallerDep
from app.crud import Listing
from app.etags import IfMatch, tagged
from app.problems import documented
from app.schemas import import_entity as schemas
from app.schemas.base import OptionQuery, Page, Ref
from app.schemas.fields import Identifier
from app.services.import_entity import service

router = APIRouter(tags=["Imports"])
Id = Annotated[Identifier, Path(description="The id of the record.")]


@router.get("/imports", response_model=Page[schemas.ImportItem], operation_id="list_imports")
def list_imports(caller: CallerDep, query: Annotated[schemas.ImportQuery, Query()]) -> Listing[models.Import]:
    """A page of those that the caller may see, newest first unless sorted."""
    return service.list(caller, query)


@router.get("/imports/options", response_model=list[Ref], operation_id="search_imports")
def search_imports(caller: CallerDep, query: Annotated[OptionQuery, Query()]) -> Sequence[models.Import]:
    """The first matches by label, for pickers."""
    return service.options(caller, query)


@router.post(
    "/imports",
    status_code=201,
    response_model=schemas.ImportRead,
    operation_id="create_import_entity",
    responses=documented(400, 409, 413),
)
def create_import_entity(caller: CallerDep, data: schemas.ImportCreate, response: Response) -> models.Import:
    """Creates a record; `Location` says where it is."""
    record = service.create(caller, data)
    response.headers["Location"] = f"/api/v1/imports/{record.id}"
    return tagged(response, record)


@router.get(
    "/imports/{id}", response_model=schemas.ImportRead, operation_id="get_import_entity", responses=documented(404)
)
def get_import_entity(caller: CallerDep, id: Id, response: Response) -> models.Import:
    """One record; its version is in the ETag."""
    return tagged(response, service.read(caller, id))


@router.patch(
    "/imports/{id}",
    response_model=schemas.ImportRead,
    operation_id="update_import_entity",
    responses=documented(400, 404, 409, 412, 413),
)
def update_import_entity(
    caller: CallerDep, id: Id, data: schemas.ImportUpdate, response: Response, if_match: IfMatch = None
) -> models.Import:
    """Changes the keys that are sent and leaves the others."""
    return tagged(response, service.update(caller, id, data, if_match))


@router.delete(
    "/imports/{id}", status_code=204, operation_id="delete_import_entity", responses=documented(404, 409, 412)
)
def delete_import_entity(caller: CallerDep, id: Id, if_match: IfMatch = None) -> None:
    """Removes the record for good."""
    service.delete(caller, id, if_match)
