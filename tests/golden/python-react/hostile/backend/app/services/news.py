"""Rules of news."""

from typing import Any

from app import models
from app.caller import Caller
from app.crud import Crud


class NewsService(Crud[models.News]):
    model = models.News
    noun = "news"
    searchable = (models.News.headline,)
    sortable = (models.News.created_at, models.News.updated_at)

    def before_create(self, caller: Caller, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin news.before_create
        return values
        # zone:end news.before_create

    def after_create(self, caller: Caller, record: models.News) -> None:
        # zone:begin news.after_create
        return None
        # zone:end news.after_create

    def before_update(self, caller: Caller, record: models.News, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin news.before_update
        return values
        # zone:end news.before_update

    def before_delete(self, caller: Caller, record: models.News) -> None:
        # zone:begin news.before_delete
        return None
        # zone:end news.before_delete


service = NewsService()
