"""Rules of departments."""

from typing import Any

from app import models
from app.caller import Caller
from app.crud import Crud


class DepartmentService(Crud[models.Department]):
    model = models.Department
    noun = "department"
    searchable = (models.Department.code, models.Department.title)
    sortable = (
        models.Department.code,
        models.Department.title,
        models.Department.created_at,
        models.Department.updated_at,
    )
    references = {"head_id": models.Employee}

    def before_create(self, caller: Caller, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin departments.before_create
        return values
        # zone:end departments.before_create

    def after_create(self, caller: Caller, record: models.Department) -> None:
        # zone:begin departments.after_create
        return None
        # zone:end departments.after_create

    def before_update(self, caller: Caller, record: models.Department, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin departments.before_update
        return values
        # zone:end departments.before_update

    def before_delete(self, caller: Caller, record: models.Department) -> None:
        # zone:begin departments.before_delete
        return None
        # zone:end departments.before_delete


service = DepartmentService()
