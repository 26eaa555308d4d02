"""Rules of straßes."""

from typing import Any

from app import models
from app.caller import Caller
from app.crud import Crud


class StrasseService(Crud[models.Strasse]):
    model = models.Strasse
    noun = "straße"
    searchable = (models.Strasse.naive_cafe, models.Strasse.mass_s)
    sortable = (
        models.Strasse.grosse,
        models.Strasse.naive_cafe,
        models.Strasse.mass_s,
        models.Strasse.created_at,
        models.Strasse.updated_at,
    )
    references = {"strasse_grosse_id": models.Klient}

    def before_create(self, caller: Caller, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin strasses.before_create
        return values
        # zone:end strasses.before_create

    def after_create(self, caller: Caller, record: models.Strasse) -> None:
        # zone:begin strasses.after_create
        return None
        # zone:end strasses.after_create

    def before_update(self, caller: Caller, record: models.Strasse, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin strasses.before_update
        return values
        # zone:end strasses.before_update

    def before_delete(self, caller: Caller, record: models.Strasse) -> None:
        # zone:begin strasses.before_delete
        return None
        # zone:end strasses.before_delete


service = StrasseService()
