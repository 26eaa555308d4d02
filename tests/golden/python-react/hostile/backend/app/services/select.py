"""Rules of selects."""

from typing import Any

from app import models
from app.caller import Caller
from app.crud import Crud


class SelectEntityService(Crud[models.SelectEntity]):
    model = models.SelectEntity
    noun = "select"
    searchable = (models.SelectEntity.table, models.SelectEntity.select_ctid)
    sortable = (
        models.SelectEntity.table,
        models.SelectEntity.select_xmin,
        models.SelectEntity.select_ctid,
        models.SelectEntity.select_tableoid,
        models.SelectEntity.created_at,
        models.SelectEntity.updated_at,
    )

    def before_create(self, caller: Caller, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin selects.before_create
        return values
        # zone:end selects.before_create

    def after_create(self, caller: Caller, record: models.SelectEntity) -> None:
        # zone:begin selects.after_create
        return None
        # zone:end selects.after_create

    def before_update(self, caller: Caller, record: models.SelectEntity, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin selects.before_update
        return values
        # zone:end selects.before_update

    def before_delete(self, caller: Caller, record: models.SelectEntity) -> None:
        # zone:begin selects.before_delete
        return None
        # zone:end selects.before_delete


service = SelectEntityService()
