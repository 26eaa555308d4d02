"""Rules of sessions."""

from typing import Any

from app import models
from app.caller import Caller
from app.crud import Crud


class SessionEntityService(Crud[models.SessionEntity]):
    model = models.SessionEntity
    noun = "session"
    sortable = (models.SessionEntity.created_at, models.SessionEntity.updated_at)
    references = {"user_id": models.User}

    def before_create(self, caller: Caller, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin sessions.before_create
        return values
        # zone:end sessions.before_create

    def after_create(self, caller: Caller, record: models.SessionEntity) -> None:
        # zone:begin sessions.after_create
        return None
        # zone:end sessions.after_create

    def before_update(self, caller: Caller, record: models.SessionEntity, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin sessions.before_update
        return values
        # zone:end sessions.before_update

    def before_delete(self, caller: Caller, record: models.SessionEntity) -> None:
        # zone:begin sessions.before_delete
        return None
        # zone:end sessions.before_delete


service = SessionEntityService()
