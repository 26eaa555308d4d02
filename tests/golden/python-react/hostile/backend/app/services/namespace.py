"""Rules of namespaces."""

from typing import Any

from app import models
from app.caller import Caller
from app.crud import Crud


class NamespaceService(Crud[models.Namespace]):
    model = models.Namespace
    noun = "namespace"
    sortable = (models.Namespace.flag, models.Namespace.created_at, models.Namespace.updated_at)
    references = {"namespace_import_id": models.Import}

    def before_create(self, caller: Caller, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin namespaces.before_create
        return values
        # zone:end namespaces.before_create

    def after_create(self, caller: Caller, record: models.Namespace) -> None:
        # zone:begin namespaces.after_create
        return None
        # zone:end namespaces.after_create

    def before_update(self, caller: Caller, record: models.Namespace, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin namespaces.before_update
        return values
        # zone:end namespaces.before_update

    def before_delete(self, caller: Caller, record: models.Namespace) -> None:
        # zone:begin namespaces.before_delete
        return None
        # zone:end namespaces.before_delete


service = NamespaceService()
