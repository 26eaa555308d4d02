"""Endpoints of tasks."""

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from app import models
from app.caller import CallerDep
from app.crud import Listing
from app.etags import IfMatch, tagged
from app.problems import documented
from app.schemas import task as schemas
from app.schemas.base import OptionQuery, Page, Ref
from app.schemas.fields import Identifier
from app.services.task import service

router = APIRouter(tags=["Tasks"])
Id = Annotated[Identifier, Path(description="The id of the record.")]


@router.get("/tasks", response_model=Page[schemas.TaskItem], operation_id="list_tasks")
def list_tasks(caller: CallerDep, query: Annotated[schemas.TaskQuery, Query()]) -> Listing[models.Task]:
    """A page of those that the caller may see, newest first unless sorted."""
    return service.list(caller, query)


@router.get("/tasks/options", response_model=list[Ref], operation_id="search_tasks")
def search_tasks(caller: CallerDep, query: Annotated[OptionQuery, Query()]) -> Sequence[models.Task]:
    """The first matches by label, for pickers."""
    return service.options(caller, query)


@router.post(
    "/tasks",
    status_code=201,
    response_model=schemas.TaskRead,
    operation_id="create_task",
    responses=documented(400, 409, 413),
)
def create_task(caller: CallerDep, data: schemas.TaskCreate, response: Response) -> models.Task:
    """Creates a record; `Location` says where it is."""
    record = service.create(caller, data)
    response.headers["Location"] = f"/api/v1/tasks/{record.id}"
    return tagged(response, record)


@router.get("/tasks/{id}", response_model=schemas.TaskRead, operation_id="get_task", responses=documented(404))
def get_task(caller: CallerDep, id: Id, response: Response) -> models.Task:
    """One record; its version is in the ETag."""
    return tagged(response, service.read(caller, id))


@router.patch(
    "/tasks/{id}",
    response_model=schemas.TaskRead,
    operation_id="update_task",
    responses=documented(400, 404, 409, 412, 413),
)
def update_task(
    caller: CallerDep, id: Id, data: schemas.TaskUpdate, response: Response, if_match: IfMatch = None
) -> models.Task:
    """Changes the keys that are sent and leaves the others."""
    return tagged(response, service.update(caller, id, data, if_match))


@router.delete("/tasks/{id}", status_code=204, operation_id="delete_task", responses=documented(404, 409, 412))
def delete_task(caller: CallerDep, id: Id, if_match: IfMatch = None) -> None:
    """Removes the record for good."""
    service.delete(caller, id, if_match)


@router.post(
    "/tasks/{id}/ready", response_model=schemas.TaskRead, operation_id="ready_task", responses=documented(404, 409)
)
def ready_task(caller: CallerDep, id: Id, response: Response) -> models.Task:
    """\"\"" */ {{x}}"""
    # zone:begin ready_task.endpoint
    return tagged(response, service.update(caller, id, schemas.TaskUpdate.model_validate({"state": "Ready"})))
    # zone:end ready_task.endpoint
