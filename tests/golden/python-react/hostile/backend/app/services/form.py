"""Rules of forms."""

from typing import Any

from app import models
from app.caller import Caller
from app.crud import Crud
from app.linking import Links


class FormEntityService(Crud[models.FormEntity]):
    model = models.FormEntity
    noun = "form"
    searchable = (models.FormEntity.on_submit,)
    sortable = (models.FormEntity.on_submit, models.FormEntity.created_at, models.FormEntity.updated_at)
    links = {"link_ids": Links(models.FormEntity.links)}

    def before_create(self, caller: Caller, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin forms.before_create
        return values
        # zone:end forms.before_create

    def after_create(self, caller: Caller, record: models.FormEntity) -> None:
        # zone:begin forms.after_create
        return None
        # zone:end forms.after_create

    def before_update(self, caller: Caller, record: models.FormEntity, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin forms.before_update
        return values
        # zone:end forms.before_update

    def before_delete(self, caller: Caller, record: models.FormEntity) -> None:
        # zone:begin forms.before_delete
        return None
        # zone:end forms.before_delete


service = FormEntityService()
