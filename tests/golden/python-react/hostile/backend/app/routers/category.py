"""Endpoints of categories."""

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from app import models
from app.caller import CallerDep
from app.crud import Listing
from app.etags import IfMatch, tagged
from app.problems import documented
from app.schemas import category as schemas
from app.schemas.base import OptionQuery, Page, Ref
from app.schemas.fields import Identifier
from app.services.category import service

router = APIRouter(tags=["Categories"])
Id = Annotated[Identifier, Path(description="The id of the record.")]


@router.get("/categories", response_model=Page[schemas.CategoryRead], operation_id="list_categories")
def list_categories(caller: CallerDep, query: Annotated[schemas.CategoryQuery, Query()]) -> Listing[models.Category]:
    """A page of those that the caller may see, newest first unless sorted."""
    return service.list(caller, query)


@router.get("/categories/options", response_model=list[Ref], operation_id="search_categories")
def search_categories(caller: CallerDep, query: Annotated[OptionQuery, Query()]) -> Sequence[models.Category]:
    """The first matches by label, for pickers."""
    return service.options(caller, query)


@router.post(
    "/categories",
    status_code=201,
    response_model=schemas.CategoryRead,
    operation_id="create_category",
    responses=documented(400, 409, 413),
)
def create_category(caller: CallerDep, data: schemas.CategoryCreate, response: Response) -> models.Category:
    """Creates a record; `Location` says where it is."""
    record = service.create(caller, data)
    response.headers["Location"] = f"/api/v1/categories/{record.id}"
    return tagged(response, record)


@router.get(
    "/categories/{id}", response_model=schemas.CategoryRead, operation_id="get_category", responses=documented(404)
)
def get_category(caller: CallerDep, id: Id, response: Response) -> models.Category:
    """One record; its version is in the ETag."""
    return tagged(response, service.read(caller, id))


@router.patch(
    "/categories/{id}",
    response_model=schemas.CategoryRead,
    operation_id="update_category",
    responses=documented(400, 404, 409, 412, 413),
)
def update_category(
    caller: CallerDep, id: Id, data: schemas.CategoryUpdate, response: Response, if_match: IfMatch = None
) -> models.Category:
    """Changes the keys that are sent and leaves the others."""
    return tagged(response, service.update(caller, id, data, if_match))


@router.delete("/categories/{id}", status_code=204, operation_id="delete_category", responses=documented(404, 409, 412))
def delete_category(caller: CallerDep, id: Id, if_match: IfMatch = None) -> None:
    """Removes the record for good."""
    service.delete(caller, id, if_match)
