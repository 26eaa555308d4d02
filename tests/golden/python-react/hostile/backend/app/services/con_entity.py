"""Rules of cons."""

from typing import Any

from app import models
from app.caller import Caller
from app.crud import Crud


class ConService(Crud[models.Con]):
    model = models.Con
    noun = "con"
    searchable = (models.Con.nul,)
    sortable = (models.Con.nul, models.Con.created_at, models.Con.updated_at)

    def before_create(self, caller: Caller, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin cons.before_create
        return values
        # zone:end cons.before_create

    def after_create(self, caller: Caller, record: models.Con) -> None:
        # zone:begin cons.after_create
        return None
        # zone:end cons.after_create

    def before_update(self, caller: Caller, record: models.Con, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin cons.before_update
        return values
        # zone:end cons.before_update

    def before_delete(self, caller: Caller, record: models.Con) -> None:
        # zone:begin cons.before_delete
        return None
        # zone:end cons.before_delete


service = ConService()
