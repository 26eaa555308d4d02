"""Rules of users."""

from typing import Any

from app import models
from app.caller import Caller
from app.crud import Crud
from app.linking import Links


class UserService(Crud[models.User]):
    model = models.User
    noun = "user"
    searchable = (models.User.email, models.User.owner, models.User.user_version, models.User.user_label)
    sortable = (
        models.User.password,
        models.User.email,
        models.User.is_active,
        models.User.owner,
        models.User.user_auth_user_id,
        models.User.user_version,
        models.User.user_label,
        models.User.deleted_at,
        models.User.created_at,
        models.User.updated_at,
    )
    references = {"spouse_id": models.User}
    links = {
        "groups_2_ids": Links(models.User.groups_2),
        "groups_3_ids": Links(models.User.groups_3),
        "group_ids": Links(models.User.groups),
        "follow_ids": Links(models.User.follows),
        "follows_of_ids": Links(models.User.follows_of),
    }

    def before_create(self, caller: Caller, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin user_records.before_create
        return values
        # zone:end user_records.before_create

    def after_create(self, caller: Caller, record: models.User) -> None:
        # zone:begin user_records.after_create
        return None
        # zone:end user_records.after_create

    def before_update(self, caller: Caller, record: models.User, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin user_records.before_update
        return values
        # zone:end user_records.before_update

    def before_delete(self, caller: Caller, record: models.User) -> None:
        # zone:begin user_records.before_delete
        return None
        # zone:end user_records.before_delete


service = UserService()
