"""Rules of groups."""

from typing import Any

from app import models
from app.caller import Caller
from app.crud import Crud
from app.linking import Links


class GroupService(Crud[models.Group]):
    model = models.Group
    noun = "group"
    searchable = (
        models.Group.first_name,
        models.Group.first_name_3,
        models.Group.first_name_4,
        models.Group.first_name_5,
        models.Group.first_name_6,
        models.Group.first_name_2,
        models.Group.field_1st_name,
        models.Group.field_9,
        models.Group.a_bcd_e,
    )
    sortable = (
        models.Group.first_name,
        models.Group.first_name_3,
        models.Group.first_name_4,
        models.Group.first_name_5,
        models.Group.first_name_6,
        models.Group.first_name_2,
        models.Group.field_1st_name,
        models.Group.field_2,
        models.Group.field_9,
        models.Group.a_bcd_e,
        models.Group.created_at,
        models.Group.updated_at,
    )
    links = {
        "user_ids": Links(models.Group.users),
        "users_2_ids": Links(models.Group.users_2),
        "member_ids": Links(models.Group.members),
    }

    def before_create(self, caller: Caller, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin groups.before_create
        return values
        # zone:end groups.before_create

    def after_create(self, caller: Caller, record: models.Group) -> None:
        # zone:begin groups.after_create
        return None
        # zone:end groups.after_create

    def before_update(self, caller: Caller, record: models.Group, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin groups.before_update
        return values
        # zone:end groups.before_update

    def before_delete(self, caller: Caller, record: models.Group) -> None:
        # zone:begin groups.before_delete
        return None
        # zone:end groups.before_delete


service = GroupService()
