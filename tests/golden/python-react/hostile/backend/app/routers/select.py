"""Endpoints of selects."""

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from app import models
from app.caller import CallerDep
from app.crud import Listing
from app.etags import IfMatch, tagged
from app.problems import documented
from app.schemas import select as schemas
from app.schemas.base import OptionQuery, Page, Ref
from app.schemas.fields import Identifier
from app.services.select import service

router = APIRouter(tags=["Selects"])
Id = Annotated[Identifier, Path(description="The id of the record.")]


@router.get("/selects", response_model=Page[schemas.SelectEntityRead], operation_id="list_selects")
def list_selects(
    caller: CallerDep, query: Annotated[schemas.SelectEntityQuery, Query()]
) -> Listing[models.SelectEntity]:
    """A page of those that the caller may see, newest first unless sorted."""
    return service.list(caller, query)


@router.get("/selects/options", response_model=list[Ref], operation_id="search_selects")
def search_selects(caller: CallerDep, query: Annotated[OptionQuery, Query()]) -> Sequence[models.SelectEntity]:
    """The first matches by label, for pickers."""
    return service.options(caller, query)


@router.post(
    "/selects",
    status_code=201,
    response_model=schemas.SelectEntityRead,
    operation_id="create_select",
    responses=documented(400, 409, 413),
)
def create_select(caller: CallerDep, data: schemas.SelectEntityCreate, response: Response) -> models.SelectEntity:
    """Creates a record; `Location` says where it is."""
    record = service.create(caller, data)
    response.headers["Location"] = f"/api/v1/selects/{record.id}"
    return tagged(response, record)


@router.get(
    "/selects/{id}", response_model=schemas.SelectEntityRead, operation_id="get_select", responses=documented(404)
)
def get_select(caller: CallerDep, id: Id, response: Response) -> models.SelectEntity:
    """One record; its version is in the ETag."""
    return tagged(response, service.read(caller, id))


@router.patch(
    "/selects/{id}",
    response_model=schemas.SelectEntityRead,
    operation_id="update_select",
    responses=documented(400, 404, 409, 412, 413),
)
def update_select(
    caller: CallerDep, id: Id, data: schemas.SelectEntityUpdate, response: Response, if_match: IfMatch = None
) -> models.SelectEntity:
    """Changes the keys that are sent and leaves the others."""
    return tagged(response, service.update(caller, id, data, if_match))


@router.delete("/selects/{id}", status_code=204, operation_id="delete_select", responses=documented(404, 409, 412))
def delete_select(caller: CallerDep, id: Id, if_match: IfMatch = None) -> None:
    """Removes the record for good."""
    service.delete(caller, id, if_match)
