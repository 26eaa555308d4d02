"""Endpoints of departments."""

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from app import models
from app.caller import CallerDep
from app.crud import Listing
from app.etags import IfMatch, tagged
from app.problems import documented
from app.schemas import department as schemas
from app.schemas.base import OptionQuery, Page, Ref
from app.schemas.fields import Identifier
from app.services.department import service

router = APIRouter(tags=["Departments"])
Id = Annotated[Identifier, Path(description="The id of the record.")]


@router.get("/departments", response_model=Page[schemas.DepartmentRead], operation_id="list_departments")
def list_departments(
    caller: CallerDep, query: Annotated[schemas.DepartmentQuery, Query()]
) -> Listing[models.Department]:
    """A page of those that the caller may see, newest first unless sorted."""
    return service.list(caller, query)


@router.get("/departments/options", response_model=list[Ref], operation_id="search_departments")
def search_departments(caller: CallerDep, query: Annotated[OptionQuery, Query()]) -> Sequence[models.Department]:
    """The first matches by label, for pickers."""
    return service.options(caller, query)


@router.post(
    "/departments",
    status_code=201,
    response_model=schemas.DepartmentRead,
    operation_id="create_department",
    responses=documented(400, 409, 413),
)
def create_department(caller: CallerDep, data: schemas.DepartmentCreate, response: Response) -> models.Department:
    """Creates a record; `Location` says where it is."""
    record = service.create(caller, data)
    response.headers["Location"] = f"/api/v1/departments/{record.id}"
    return tagged(response, record)


@router.get(
    "/departments/{id}", response_model=schemas.DepartmentRead, operation_id="get_department", responses=documented(404)
)
def get_department(caller: CallerDep, id: Id, response: Response) -> models.Department:
    """One record; its version is in the ETag."""
    return tagged(response, service.read(caller, id))


@router.patch(
    "/departments/{id}",
    response_model=schemas.DepartmentRead,
    operation_id="update_department",
    responses=documented(400, 404, 409, 412, 413),
)
def update_department(
    caller: CallerDep, id: Id, data: schemas.DepartmentUpdate, response: Response, if_match: IfMatch = None
) -> models.Department:
    """Changes the keys that are sent and leaves the others."""
    return tagged(response, service.update(caller, id, data, if_match))


@router.delete(
    "/departments/{id}", status_code=204, operation_id="delete_department", responses=documented(404, 409, 412)
)
def delete_department(caller: CallerDep, id: Id, if_match: IfMatch = None) -> None:
    """Removes the record for good."""
    service.delete(caller, id, if_match)
