"""Rules of pages."""

from typing import Any

from app import models
from app.caller import Caller
from app.crud import Crud
from app.linking import Links


class PageEntityService(Crud[models.PageEntity]):
    model = models.PageEntity
    noun = "page"
    sortable = (models.PageEntity.total, models.PageEntity.created_at, models.PageEntity.updated_at)
    links = {"page_item_ids": Links(models.PageEntity.page_items)}

    def before_create(self, caller: Caller, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin pages.before_create
        return values
        # zone:end pages.before_create

    def after_create(self, caller: Caller, record: models.PageEntity) -> None:
        # zone:begin pages.after_create
        return None
        # zone:end pages.after_create

    def before_update(self, caller: Caller, record: models.PageEntity, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin pages.before_update
        return values
        # zone:end pages.before_update

    def before_delete(self, caller: Caller, record: models.PageEntity) -> None:
        # zone:begin pages.before_delete
        return None
        # zone:end pages.before_delete


service = PageEntityService()
