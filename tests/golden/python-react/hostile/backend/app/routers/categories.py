"""Endpoints of categories 2."""

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from app import models
from app.caller import CallerDep
from app.crud import Listing
from app.etags import IfMatch, tagged
from app.problems import documented
from app.schemas import categories as schemas
from app.schemas.base import OptionQuery, Page, Ref
from app.schemas.fields import Identifier
from app.services.categories import service

router = APIRouter(tags=["Categories 2"])
Id = Annotated[Identifier, Path(description="The id of the record.")]


@router.get("/categories-2", response_model=Page[schemas.CategoriesRead], operation_id="list_categories_2")
def list_categories_2(
    caller: CallerDep, query: Annotated[schemas.CategoriesQuery, Query()]
) -> Listing[models.Categories]:
    """A page of those that the caller may see, newest first unless sorted."""
    return service.list(caller, query)


@router.get("/categories-2/options", response_model=list[Ref], operation_id="search_categories_2")
def search_categories_2(caller: CallerDep, query: Annotated[OptionQuery, Query()]) -> Sequence[models.Categories]:
    """The first matches by label, for pickers."""
    return service.options(caller, query)


@router.post(
    "/categories-2",
    status_code=201,
    response_model=schemas.CategoriesRead,
    operation_id="create_categories",
    responses=documented(400, 409, 413),
)
def create_categories(caller: CallerDep, data: schemas.CategoriesCreate, response: Response) -> models.Categories:
    """Creates a record; `Location` says where it is."""
    record = service.create(caller, data)
    response.headers["Location"] = f"/api/v1/categories-2/{record.id}"
    return tagged(response, record)


@router.get(
    "/categories-2/{id}",
    response_model=schemas.CategoriesRead,
    operation_id="get_categories",
    responses=documented(404),
)
def get_categories(caller: CallerDep, id: Id, response: Response) -> models.Categories:
    """One record; its version is in the ETag."""
    return tagged(response, service.read(caller, id))


@router.patch(
    "/categories-2/{id}",
    response_model=schemas.CategoriesRead,
    operation_id="update_categories",
    responses=documented(400, 404, 409, 412, 413),
)
def update_categories(
    caller: CallerDep, id: Id, data: schemas.CategoriesUpdate, response: Response, if_match: IfMatch = None
) -> models.Categories:
    """Changes the keys that are sent and leaves the others."""
    return tagged(response, service.update(caller, id, data, if_match))


@router.delete(
    "/categories-2/{id}", status_code=204, operation_id="delete_categories", responses=documented(404, 409, 412)
)
def delete_categories(caller: CallerDep, id: Id, if_match: IfMatch = None) -> None:
    """Removes the record for good."""
    service.delete(caller, id, if_match)
