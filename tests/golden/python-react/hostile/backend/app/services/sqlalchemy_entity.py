"""Rules of sqlalchemies."""

from typing import Any

from app import models
from app.caller import Caller
from app.crud import Crud


class SqlalchemyService(Crud[models.Sqlalchemy]):
    model = models.Sqlalchemy
    noun = "sqlalchemy"
    searchable = (
        models.Sqlalchemy.sqlalchemy_sa,
        models.Sqlalchemy.sqlalchemy_orm,
        models.Sqlalchemy.sqlalchemy_pydantic,
    )
    sortable = (
        models.Sqlalchemy.sqlalchemy_sa,
        models.Sqlalchemy.sqlalchemy_orm,
        models.Sqlalchemy.sqlalchemy_pydantic,
        models.Sqlalchemy.created_at,
        models.Sqlalchemy.updated_at,
    )

    def before_create(self, caller: Caller, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin sqlalchemies.before_create
        return values
        # zone:end sqlalchemies.before_create

    def after_create(self, caller: Caller, record: models.Sqlalchemy) -> None:
        # zone:begin sqlalchemies.after_create
        return None
        # zone:end sqlalchemies.after_create

    def before_update(self, caller: Caller, record: models.Sqlalchemy, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin sqlalchemies.before_update
        return values
        # zone:end sqlalchemies.before_update

    def before_delete(self, caller: Caller, record: models.Sqlalchemy) -> None:
        # zone:begin sqlalchemies.before_delete
        return None
        # zone:end sqlalchemies.before_delete


service = SqlalchemyService()
