"""Endpoints of promises."""

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from app import models
from app.caller import CallerDep
from app.crud import Listing
from app.etags import IfMatch, tagged
from app.problems import documented
from app.schemas import promise as schemas
from app.schemas.base import OptionQuery, Page, Ref
from app.schemas.fields import Identifier
from app.services.promise import service

router = APIRouter(tags=["Promises"])
Id = Annotated[Identifier, Path(description="The id of the record.")]


@router.get("/promises", response_model=Page[schemas.PromiseEntityRead], operation_id="list_promises")
def list_promises(
    caller: CallerDep, query: Annotated[schemas.PromiseEntityQuery, Query()]
) -> Listing[models.PromiseEntity]:
    """A page of those that the caller may see, newest first unless sorted."""
    return service.list(caller, query)


@router.get("/promises/options", response_model=list[Ref], operation_id="search_promises")
def search_promises(caller: CallerDep, query: Annotated[OptionQuery, Query()]) -> Sequence[models.PromiseEntity]:
    """The first matches by label, for pickers."""
    return service.options(caller, query)


@router.post(
    "/promises",
    status_code=201,
    response_model=schemas.PromiseEntityRead,
    operation_id="create_promise",
    responses=documented(400, 409, 413),
)
def create_promise(caller: CallerDep, data: schemas.PromiseEntityCreate, response: Response) -> models.PromiseEntity:
    """Creates a record; `Location` says where it is."""
    record = service.create(caller, data)
    response.headers["Location"] = f"/api/v1/promises/{record.id}"
    return tagged(response, record)


@router.get(
    "/promises/{id}", response_model=schemas.PromiseEntityRead, operation_id="get_promise", responses=documented(404)
)
def get_promise(caller: CallerDep, id: Id, response: Response) -> models.PromiseEntity:
    """One record; its version is in the ETag."""
    return tagged(response, service.read(caller, id))


@router.patch(
    "/promises/{id}",
    response_model=schemas.PromiseEntityRead,
    operation_id="update_promise",
    responses=documented(400, 404, 409, 412, 413),
)
def update_promise(
    caller: CallerDep, id: Id, data: schemas.PromiseEntityUpdate, response: Response, if_match: IfMatch = None
) -> models.PromiseEntity:
    """Changes the keys that are sent and leaves the others."""
    return tagged(response, service.update(caller, id, data, if_match))


@router.delete("/promises/{id}", status_code=204, operation_id="delete_promise", responses=documented(404, 409, 412))
def delete_promise(caller: CallerDep, id: Id, if_match: IfMatch = None) -> None:
    """Removes the record for good."""
    service.delete(caller, id, if_match)
