"""Rules of pg classes."""

from typing import Any

from app import models
from app.caller import Caller
from app.crud import Crud


class PgClassService(Crud[models.PgClass]):
    model = models.PgClass
    noun = "pg class"
    sortable = (models.PgClass.pg_class_oid, models.PgClass.created_at, models.PgClass.updated_at)

    def before_create(self, caller: Caller, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin pg_classes.before_create
        return values
        # zone:end pg_classes.before_create

    def after_create(self, caller: Caller, record: models.PgClass) -> None:
        # zone:begin pg_classes.after_create
        return None
        # zone:end pg_classes.after_create

    def before_update(self, caller: Caller, record: models.PgClass, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin pg_classes.before_update
        return values
        # zone:end pg_classes.before_update

    def before_delete(self, caller: Caller, record: models.PgClass) -> None:
        # zone:begin pg_classes.before_delete
        return None
        # zone:end pg_classes.before_delete


service = PgClassService()
