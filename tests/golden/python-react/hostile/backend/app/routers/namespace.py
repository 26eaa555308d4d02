"""Endpoints of namespaces."""

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from app import models
from app.caller import CallerDep
from app.crud import Listing
from app.etags import IfMatch, tagged
from app.problems import documented
from app.schemas import namespace as schemas
from app.schemas.base import OptionQuery, Page, Ref
from app.schemas.fields import Identifier
from app.services.namespace import service

router = APIRouter(tags=["Namespaces"])
Id = Annotated[Identifier, Path(description="The id of the record.")]


@router.get("/namespaces", response_model=Page[schemas.NamespaceRead], operation_id="list_namespaces")
def list_namespaces(caller: CallerDep, query: Annotated[schemas.NamespaceQuery, Query()]) -> Listing[models.Namespace]:
    """A page of those that the caller may see, newest first unless sorted."""
    return service.list(caller, query)


@router.get("/namespaces/options", response_model=list[Ref], operation_id="search_namespaces")
def search_namespaces(caller: CallerDep, query: Annotated[OptionQuery, Query()]) -> Sequence[models.Namespace]:
    """The first matches by label, for pickers."""
    return service.options(caller, query)


@router.post(
    "/namespaces",
    status_code=201,
    response_model=schemas.NamespaceRead,
    operation_id="create_namespace",
    responses=documented(400, 409, 413),
)
def create_namespace(caller: CallerDep, data: schemas.NamespaceCreate, response: Response) -> models.Namespace:
    """Creates a record; `Location` says where it is."""
    record = service.create(caller, data)
    response.headers["Location"] = f"/api/v1/namespaces/{record.id}"
    return tagged(response, record)


@router.get(
    "/namespaces/{id}", response_model=schemas.NamespaceRead, operation_id="get_namespace", responses=documented(404)
)
def get_namespace(caller: CallerDep, id: Id, response: Response) -> models.Namespace:
    """One record; its version is in the ETag."""
    return tagged(response, service.read(caller, id))


@router.patch(
    "/namespaces/{id}",
    response_model=schemas.NamespaceRead,
    operation_id="update_namespace",
    responses=documented(400, 404, 409, 412, 413),
)
def update_namespace(
    caller: CallerDep, id: Id, data: schemas.NamespaceUpdate, response: Response, if_match: IfMatch = None
) -> models.Namespace:
    """Changes the keys that are sent and leaves the others."""
    return tagged(response, service.update(caller, id, data, if_match))


@router.delete(
    "/namespaces/{id}", status_code=204, operation_id="delete_namespace", responses=documented(404, 409, 412)
)
def delete_namespace(caller: CallerDep, id: Id, if_match: IfMatch = None) -> None:
    """Removes the record for good."""
    service.delete(caller, id, if_match)
