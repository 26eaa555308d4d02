"""Endpoints of news."""

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from app import models
from app.caller import CallerDep
from app.crud import Listing
from app.etags import IfMatch, tagged
from app.problems import documented
from app.schemas import news as schemas
from app.schemas.base import OptionQuery, Page, Ref
from app.schemas.fields import Identifier
from app.services.news import service

router = APIRouter(tags=["News"])
Id = Annotated[Identifier, Path(description="The id of the record.")]


@router.get("/news", response_model=Page[schemas.NewsRead], operation_id="list_news")
def list_news(caller: CallerDep, query: Annotated[schemas.NewsQuery, Query()]) -> Listing[models.News]:
    """A page of those that the caller may see, newest first unless sorted."""
    return service.list(caller, query)


@router.get("/news/options", response_model=list[Ref], operation_id="search_news")
def search_news(caller: CallerDep, query: Annotated[OptionQuery, Query()]) -> Sequence[models.News]:
    """The first matches by label, for pickers."""
    return service.options(caller, query)


@router.post(
    "/news",
    status_code=201,
    response_model=schemas.NewsRead,
    operation_id="create_news",
    responses=documented(400, 409, 413),
)
def create_news(caller: CallerDep, data: schemas.NewsCreate, response: Response) -> models.News:
    """Creates a record; `Location` says where it is."""
    record = service.create(caller, data)
    response.headers["Location"] = f"/api/v1/news/{record.id}"
    return tagged(response, record)


@router.get("/news/{id}", response_model=schemas.NewsRead, operation_id="get_news", responses=documented(404))
def get_news(caller: CallerDep, id: Id, response: Response) -> models.News:
    """One record; its version is in the ETag."""
    return tagged(response, service.read(caller, id))


@router.patch(
    "/news/{id}",
    response_model=schemas.NewsRead,
    operation_id="update_news",
    responses=documented(400, 404, 409, 412, 413),
)
def update_news(
    caller: CallerDep, id: Id, data: schemas.NewsUpdate, response: Response, if_match: IfMatch = None
) -> models.News:
    """Changes the keys that are sent and leaves the others."""
    return tagged(response, service.update(caller, id, data, if_match))


@router.delete("/news/{id}", status_code=204, operation_id="delete_news", responses=documented(404, 409, 412))
def delete_news(caller: CallerDep, id: Id, if_match: IfMatch = None) -> None:
    """Removes the record for good."""
    service.delete(caller, id, if_match)
