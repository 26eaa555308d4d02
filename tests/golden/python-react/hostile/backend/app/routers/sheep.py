"""Endpoints of sheep."""

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from app import models
from app.caller import CallerDep
from app.crud import Listing
from app.etags import IfMatch, tagged
from app.problems import documented
from app.schemas import sheep as schemas
from app.schemas.base import OptionQuery, Page, Ref
from app.schemas.fields import Identifier
from app.services.sheep import service

router = APIRouter(tags=["Sheep"])
Id = Annotated[Identifier, Path(description="The id of the record.")]


@router.get("/sheep", response_model=Page[schemas.SheepRead], operation_id="list_sheep")
def list_sheep(caller: CallerDep, query: Annotated[schemas.SheepQuery, Query()]) -> Listing[models.Sheep]:
    """A page of those that the caller may see, newest first unless sorted."""
    return service.list(caller, query)


@router.get("/sheep/options", response_model=list[Ref], operation_id="search_sheep")
def search_sheep(caller: CallerDep, query: Annotated[OptionQuery, Query()]) -> Sequence[models.Sheep]:
    """The first matches by label, for pickers."""
    return service.options(caller, query)


@router.post(
    "/sheep",
    status_code=201,
    response_model=schemas.SheepRead,
    operation_id="create_sheep",
    responses=documented(400, 409, 413),
)
def create_sheep(caller: CallerDep, data: schemas.SheepCreate, response: Response) -> models.Sheep:
    """Creates a record; `Location` says where it is."""
    record = service.create(caller, data)
    response.headers["Location"] = f"/api/v1/sheep/{record.id}"
    return tagged(response, record)


@router.get("/sheep/{id}", response_model=schemas.SheepRead, operation_id="get_sheep", responses=documented(404))
def get_sheep(caller: CallerDep, id: Id, response: Response) -> models.Sheep:
    """One record; its version is in the ETag."""
    return tagged(response, service.read(caller, id))


@router.patch(
    "/sheep/{id}",
    response_model=schemas.SheepRead,
    operation_id="update_sheep",
    responses=documented(400, 404, 409, 412, 413),
)
def update_sheep(
    caller: CallerDep, id: Id, data: schemas.SheepUpdate, response: Response, if_match: IfMatch = None
) -> models.Sheep:
    """Changes the keys that are sent and leaves the others."""
    return tagged(response, service.update(caller, id, data, if_match))


@router.delete("/sheep/{id}", status_code=204, operation_id="delete_sheep", responses=documented(404, 409, 412))
def delete_sheep(caller: CallerDep, id: Id, if_match: IfMatch = None) -> None:
    """Removes the record for good."""
    service.delete(caller, id, if_match)
