"""Rules of employees."""

from typing import Any

from app import models
from app.caller import Caller
from app.crud import Crud
from app.linking import Links


class EmployeeService(Crud[models.Employee]):
    model = models.Employee
    noun = "employee"
    searchable = (models.Employee.full_name,)
    sortable = (
        models.Employee.full_name,
        models.Employee.badge_number,
        models.Employee.hourly_rate,
        models.Employee.hired_on,
        models.Employee.shift_starts,
        models.Employee.role,
        models.Employee.created_at,
        models.Employee.updated_at,
    )
    references = {"department_id": models.Department, "manager_id": models.Employee}
    links = {"mentor_ids": Links(models.Employee.mentors), "mentee_ids": Links(models.Employee.mentees)}

    def before_create(self, caller: Caller, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin employees.before_create
        return values
        # zone:end employees.before_create

    def after_create(self, caller: Caller, record: models.Employee) -> None:
        # zone:begin employees.after_create
        return None
        # zone:end employees.after_create

    def before_update(self, caller: Caller, record: models.Employee, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin employees.before_update
        return values
        # zone:end employees.before_update

    def before_delete(self, caller: Caller, record: models.Employee) -> None:
        # zone:begin employees.before_delete
        return None
        # zone:end employees.before_delete


service = EmployeeService()
