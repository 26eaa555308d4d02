"""Rules of links."""

from typing import Any

from app import models
from app.caller import Caller
from app.crud import Crud
from app.linking import Links


class LinkEntityService(Crud[models.LinkEntity]):
    model = models.LinkEntity
    noun = "link"
    searchable = (models.LinkEntity.href,)
    sortable = (models.LinkEntity.href, models.LinkEntity.created_at, models.LinkEntity.updated_at)
    links = {"form_ids": Links(models.LinkEntity.forms), "page_ids": Links(models.LinkEntity.pages)}

    def before_create(self, caller: Caller, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin links.before_create
        return values
        # zone:end links.before_create

    def after_create(self, caller: Caller, record: models.LinkEntity) -> None:
        # zone:begin links.after_create
        return None
        # zone:end links.after_create

    def before_update(self, caller: Caller, record: models.LinkEntity, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin links.before_update
        return values
        # zone:end links.before_update

    def before_delete(self, caller: Caller, record: models.LinkEntity) -> None:
        # zone:begin links.before_delete
        return None
        # zone:end links.before_delete


service = LinkEntityService()
