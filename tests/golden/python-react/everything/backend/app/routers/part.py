"""Endpoints of parts."""

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from app import models
from app.caller import CallerDep
from app.crud import Listing
from app.etags import IfMatch, tagged
from app.problems import documented
from app.schemas import part as schemas
from app.schemas.base import OptionQuery, Page, Ref
from app.schemas.fields import SerialKeyText
from app.services.part import service

router = APIRouter(tags=["Parts"])
Id = Annotated[SerialKeyText, Path(description="The id of the record.")]


@router.get("/parts", response_model=Page[schemas.PartRead], operation_id="list_parts")
def list_parts(caller: CallerDep, query: Annotated[schemas.PartQuery, Query()]) -> Listing[models.Part]:
    """A page of those that the caller may see, newest first unless sorted."""
    return service.list(caller, query)


@router.get("/parts/options", response_model=list[Ref], operation_id="search_parts")
def search_parts(caller: CallerDep, query: Annotated[OptionQuery, Query()]) -> Sequence[models.Part]:
    """The first matches by label, for pickers."""
    return service.options(caller, query)


@router.post(
    "/parts",
    status_code=201,
    response_model=schemas.PartRead,
    operation_id="create_part",
    responses=documented(400, 409, 413),
)
def create_part(caller: CallerDep, data: schemas.PartCreate, response: Response) -> models.Part:
    """Creates a record; `Location` says where it is."""
    record = service.create(caller, data)
    response.headers["Location"] = f"/api/v1/parts/{record.id}"
    return tagged(response, record)


@router.get("/parts/{id}", response_model=schemas.PartRead, operation_id="get_part", responses=documented(404))
def get_part(caller: CallerDep, id: Id, response: Response) -> models.Part:
    """One record; its version is in the ETag."""
    return tagged(response, service.read(caller, id))


@router.patch(
    "/parts/{id}",
    response_model=schemas.PartRead,
    operation_id="update_part",
    responses=documented(400, 404, 409, 412, 413),
)
def update_part(
    caller: CallerDep, id: Id, data: schemas.PartUpdate, response: Response, if_match: IfMatch = None
) -> models.Part:
    """Changes the keys that are sent and leaves the others."""
    return tagged(response, service.update(caller, id, data, if_match))


@router.delete("/parts/{id}", status_code=204, operation_id="delete_part", responses=documented(404, 409, 412))
def delete_part(caller: CallerDep, id: Id, if_match: IfMatch = None) -> None:
    """Removes the record for good."""
    service.delete(caller, id, if_match)
