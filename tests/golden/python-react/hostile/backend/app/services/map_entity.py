"""Rules of maps."""

from typing import Any

from app import models
from app.caller import Caller
from app.crud import Crud


class MapEntityService(Crud[models.MapEntity]):
    model = models.MapEntity
    noun = "map"
    sortable = (models.MapEntity.created_at, models.MapEntity.updated_at)
    references = {"date_id": models.DateEntity}

    def before_create(self, caller: Caller, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin maps.before_create
        return values
        # zone:end maps.before_create

    def after_create(self, caller: Caller, record: models.MapEntity) -> None:
        # zone:begin maps.after_create
        return None
        # zone:end maps.after_create

    def before_update(self, caller: Caller, record: models.MapEntity, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin maps.before_update
        return values
        # zone:end maps.before_update

    def before_delete(self, caller: Caller, record: models.MapEntity) -> None:
        # zone:begin maps.before_delete
        return None
        # zone:end maps.before_delete


service = MapEntityService()
