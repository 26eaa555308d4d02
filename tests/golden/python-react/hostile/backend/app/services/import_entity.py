"""Rules of imports."""

from typing import Any

from app import models
from app.caller import Caller
from app.crud import Crud


class ImportService(Crud[models.Import]):
    model = models.Import
    noun = "import"
    sortable = (models.Import.created_at, models.Import.updated_at)
    references = {"object_id": models.ObjectEntity}

    def before_create(self, caller: Caller, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin imports.before_create
        return values
        # zone:end imports.before_create

    def after_create(self, caller: Caller, record: models.Import) -> None:
        # zone:begin imports.after_create
        return None
        # zone:end imports.after_create

    def before_update(self, caller: Caller, record: models.Import, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin imports.before_update
        return values
        # zone:end imports.before_update

    def before_delete(self, caller: Caller, record: models.Import) -> None:
        # zone:begin imports.before_delete
        return None
        # zone:end imports.before_delete


service = ImportService()
