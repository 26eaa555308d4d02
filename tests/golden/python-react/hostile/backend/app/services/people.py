"""Rules of people 2."""

from typing import Any

from app import models
from app.caller import Caller
from app.crud import Crud


class PeopleService(Crud[models.People]):
    model = models.People
    noun = "people"
    searchable = (models.People.name,)
    sortable = (models.People.name, models.People.created_at, models.People.updated_at)

    def before_create(self, caller: Caller, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin people_2.before_create
        return values
        # zone:end people_2.before_create

    def after_create(self, caller: Caller, record: models.People) -> None:
        # zone:begin people_2.after_create
        return None
        # zone:end people_2.after_create

    def before_update(self, caller: Caller, record: models.People, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin people_2.before_update
        return values
        # zone:end people_2.before_update

    def before_delete(self, caller: Caller, record: models.People) -> None:
        # zone:begin people_2.before_delete
        return None
        # zone:end people_2.before_delete


service = PeopleService()
