"""Rules of categories 2."""

from typing import Any

from app import models
from app.caller import Caller
from app.crud import Crud
from app.linking import Links


class CategoriesService(Crud[models.Categories]):
    model = models.Categories
    noun = "categories"
    searchable = (models.Categories.name,)
    sortable = (models.Categories.name, models.Categories.created_at, models.Categories.updated_at)
    links = {"categories_2_ids": Links(models.Categories.categories_2)}

    def before_create(self, caller: Caller, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin categories_2.before_create
        return values
        # zone:end categories_2.before_create

    def after_create(self, caller: Caller, record: models.Categories) -> None:
        # zone:begin categories_2.after_create
        return None
        # zone:end categories_2.after_create

    def before_update(self, caller: Caller, record: models.Categories, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin categories_2.before_update
        return values
        # zone:end categories_2.before_update

    def before_delete(self, caller: Caller, record: models.Categories) -> None:
        # zone:begin categories_2.before_delete
        return None
        # zone:end categories_2.before_delete


service = CategoriesService()
