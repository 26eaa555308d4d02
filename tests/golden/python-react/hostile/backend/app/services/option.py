"""Rules of options."""

from typing import Any

from app import models
from app.caller import Caller
from app.crud import Crud


class OptionEntityService(Crud[models.OptionEntity]):
    model = models.OptionEntity
    noun = "option"
    searchable = (models.OptionEntity.new, models.OptionEntity.edit)
    sortable = (
        models.OptionEntity.new,
        models.OptionEntity.edit,
        models.OptionEntity.created_at,
        models.OptionEntity.updated_at,
    )

    def before_create(self, caller: Caller, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin option_records.before_create
        return values
        # zone:end option_records.before_create

    def after_create(self, caller: Caller, record: models.OptionEntity) -> None:
        # zone:begin option_records.after_create
        return None
        # zone:end option_records.after_create

    def before_update(self, caller: Caller, record: models.OptionEntity, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin option_records.before_update
        return values
        # zone:end option_records.before_update

    def before_delete(self, caller: Caller, record: models.OptionEntity) -> None:
        # zone:begin option_records.before_delete
        return None
        # zone:end option_records.before_delete


service = OptionEntityService()
