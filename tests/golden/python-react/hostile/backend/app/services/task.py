"""Rules of tasks."""

from typing import Any

from app import models
from app.caller import Caller
from app.crud import Crud


class TaskService(Crud[models.Task]):
    model = models.Task
    noun = "task"
    searchable = (
        models.Task.task_str,
        models.Task.key,
        models.Task.ref,
        models.Task.children,
        models.Task.errors,
        models.Task.task_register,
        models.Task.control,
        models.Task.values,
    )
    sortable = (
        models.Task.state,
        models.Task.type,
        models.Task.date,
        models.Task.time,
        models.Task.datetime,
        models.Task.task_str,
        models.Task.task_int,
        models.Task.task_float,
        models.Task.task_bool,
        models.Task.uuid,
        models.Task.decimal,
        models.Task.key,
        models.Task.ref,
        models.Task.children,
        models.Task.errors,
        models.Task.task_register,
        models.Task.control,
        models.Task.values,
        models.Task.created_at,
        models.Task.updated_at,
    )
    references = {"task_type_id": models.TypeEntity, "task_registry_id": models.TypeEntity}

    def before_create(self, caller: Caller, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin tasks.before_create
        return values
        # zone:end tasks.before_create

    def after_create(self, caller: Caller, record: models.Task) -> None:
        # zone:begin tasks.after_create
        return None
        # zone:end tasks.after_create

    def before_update(self, caller: Caller, record: models.Task, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin tasks.before_update
        return values
        # zone:end tasks.before_update

    def before_delete(self, caller: Caller, record: models.Task) -> None:
        # zone:begin tasks.before_delete
        return None
        # zone:end tasks.before_delete


service = TaskService()
