"""Rules of people."""

from typing import Any

from app import models
from app.caller import Caller
from app.crud import Crud


class PersonService(Crud[models.Person]):
    model = models.Person
    noun = "person"
    searchable = (models.Person.name,)
    sortable = (models.Person.name, models.Person.created_at, models.Person.updated_at)
    references = {"people_id": models.People, "people_2_id": models.People}

    def before_create(self, caller: Caller, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin people.before_create
        return values
        # zone:end people.before_create

    def after_create(self, caller: Caller, record: models.Person) -> None:
        # zone:begin people.after_create
        return None
        # zone:end people.after_create

    def before_update(self, caller: Caller, record: models.Person, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin people.before_update
        return values
        # zone:end people.before_update

    def before_delete(self, caller: Caller, record: models.Person) -> None:
        # zone:begin people.before_delete
        return None
        # zone:end people.before_delete


service = PersonService()
