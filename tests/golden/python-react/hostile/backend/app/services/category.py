"""Rules of categories."""

from typing import Any

from app import models
from app.caller import Caller
from app.crud import Crud
from app.linking import Links


class CategoryService(Crud[models.Category]):
    model = models.Category
    noun = "category"
    searchable = (models.Category.name,)
    sortable = (models.Category.name, models.Category.created_at, models.Category.updated_at)
    references = {"categories_id": models.Categories}
    links = {"categories_2_ids": Links(models.Category.categories_2)}

    def before_create(self, caller: Caller, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin categories.before_create
        return values
        # zone:end categories.before_create

    def after_create(self, caller: Caller, record: models.Category) -> None:
        # zone:begin categories.after_create
        return None
        # zone:end categories.after_create

    def before_update(self, caller: Caller, record: models.Category, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin categories.before_update
        return values
        # zone:end categories.before_update

    def before_delete(self, caller: Caller, record: models.Category) -> None:
        # zone:begin categories.before_delete
        return None
        # zone:end categories.before_delete


service = CategoryService()
