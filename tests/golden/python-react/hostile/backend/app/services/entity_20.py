"""Rules of 🛸🛸."""

from typing import Any

from app import models
from app.caller import Caller
from app.crud import Crud


class Entity20Service(Crud[models.Entity20]):
    model = models.Entity20
    noun = "🛸🛸"
    sortable = (models.Entity20.field_1, models.Entity20.created_at, models.Entity20.updated_at)

    def before_create(self, caller: Caller, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin entity_20s.before_create
        return values
        # zone:end entity_20s.before_create

    def after_create(self, caller: Caller, record: models.Entity20) -> None:
        # zone:begin entity_20s.after_create
        return None
        # zone:end entity_20s.after_create

    def before_update(self, caller: Caller, record: models.Entity20, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin entity_20s.before_update
        return values
        # zone:end entity_20s.before_update

    def before_delete(self, caller: Caller, record: models.Entity20) -> None:
        # zone:begin entity_20s.before_delete
        return None
        # zone:end entity_20s.before_delete


service = Entity20Service()
