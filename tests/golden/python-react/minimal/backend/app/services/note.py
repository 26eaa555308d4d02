"""Rules of notes."""

from typing import Any

from app import models
from app.caller import Caller
from app.crud import Crud


class NoteService(Crud[models.Note]):
    model = models.Note
    noun = "note"
    searchable = (models.Note.title,)
    sortable = (models.Note.title,)

    def before_create(self, caller: Caller, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin notes.before_create
        return values
        # zone:end notes.before_create

    def after_create(self, caller: Caller, record: models.Note) -> None:
        # zone:begin notes.after_create
        return None
        # zone:end notes.after_create

    def before_update(self, caller: Caller, record: models.Note, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin notes.before_update
        return values
        # zone:end notes.before_update

    def before_delete(self, caller: Caller, record: models.Note) -> None:
        # zone:begin notes.before_delete
        return None
        # zone:end notes.before_delete


service = NoteService()
