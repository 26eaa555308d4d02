"""Rules of auth users."""

from typing import Any

from app import models
from app.caller import Caller
from app.crud import Crud


class AuthUserEntityService(Crud[models.AuthUserEntity]):
    model = models.AuthUserEntity
    noun = "auth user"
    searchable = (models.AuthUserEntity.email,)
    sortable = (models.AuthUserEntity.email, models.AuthUserEntity.created_at, models.AuthUserEntity.updated_at)

    def before_create(self, caller: Caller, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin auth_users.before_create
        return values
        # zone:end auth_users.before_create

    def after_create(self, caller: Caller, record: models.AuthUserEntity) -> None:
        # zone:begin auth_users.after_create
        return None
        # zone:end auth_users.after_create

    def before_update(self, caller: Caller, record: models.AuthUserEntity, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin auth_users.before_update
        return values
        # zone:end auth_users.before_update

    def before_delete(self, caller: Caller, record: models.AuthUserEntity) -> None:
        # zone:begin auth_users.before_delete
        return None
        # zone:end auth_users.before_delete


service = AuthUserEntityService()
