"""Rules of auths."""

from typing import Any

from app import models
from app.caller import Caller
from app.crud import Crud


class AuthService(Crud[models.Auth]):
    model = models.Auth
    noun = "auth"
    sortable = (models.Auth.token, models.Auth.created_at, models.Auth.updated_at)

    def before_create(self, caller: Caller, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin auths.before_create
        return values
        # zone:end auths.before_create

    def after_create(self, caller: Caller, record: models.Auth) -> None:
        # zone:begin auths.after_create
        return None
        # zone:end auths.after_create

    def before_update(self, caller: Caller, record: models.Auth, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin auths.before_update
        return values
        # zone:end auths.before_update

    def before_delete(self, caller: Caller, record: models.Auth) -> None:
        # zone:begin auths.before_delete
        return None
        # zone:end auths.before_delete


service = AuthService()
