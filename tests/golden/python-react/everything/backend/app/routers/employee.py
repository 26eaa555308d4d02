"""Endpoints of employees."""

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from app import models
from app.caller import CallerDep
from app.crud import Listing
from app.etags import IfMatch, tagged
from app.problems import documented
from app.schemas import employee as schemas
from app.schemas.base import OptionQuery, Page, Ref
from app.schemas.fields import Identifier
from app.services.employee import service

router = APIRouter(tags=["Employees"])
Id = Annotated[Identifier, Path(description="The id of the record.")]


@router.get("/employees", response_model=Page[schemas.EmployeeItem], operation_id="list_employees")
def list_employees(caller: CallerDep, query: Annotated[schemas.EmployeeQuery, Query()]) -> Listing[models.Employee]:
    """A page of those that the caller may see, newest first unless sorted."""
    return service.list(caller, query)


@router.get("/employees/options", response_model=list[Ref], operation_id="search_employees")
def search_employees(caller: CallerDep, query: Annotated[OptionQuery, Query()]) -> Sequence[models.Employee]:
    """The first matches by label, for pickers."""
    return service.options(caller, query)


@router.post(
    "/employees",
    status_code=201,
    response_model=schemas.EmployeeRead,
    operation_id="create_employee",
    responses=documented(400, 409, 413),
)
def create_employee(caller: CallerDep, data: schemas.EmployeeCreate, response: Response) -> models.Employee:
    """Creates a record; `Location` says where it is."""
    record = service.create(caller, data)
    response.headers["Location"] = f"/api/v1/employees/{record.id}"
    return tagged(response, record)


@router.get(
    "/employees/{id}", response_model=schemas.EmployeeRead, operation_id="get_employee", responses=documented(404)
)
def get_employee(caller: CallerDep, id: Id, response: Response) -> models.Employee:
    """One record; its version is in the ETag."""
    return tagged(response, service.read(caller, id))


@router.patch(
    "/employees/{id}",
    response_model=schemas.EmployeeRead,
    operation_id="update_employee",
    responses=documented(400, 404, 409, 412, 413),
)
def update_employee(
    caller: CallerDep, id: Id, data: schemas.EmployeeUpdate, response: Response, if_match: IfMatch = None
) -> models.Employee:
    """Changes the keys that are sent and leaves the others."""
    return tagged(response, service.update(caller, id, data, if_match))


@router.delete("/employees/{id}", status_code=204, operation_id="delete_employee", responses=documented(404, 409, 412))
def delete_employee(caller: CallerDep, id: Id, if_match: IfMatch = None) -> None:
    """Removes the record for good."""
    service.delete(caller, id, if_match)
