"""Rules of 3D models."""

from typing import Any

from app import models
from app.caller import Caller
from app.crud import Crud


class Entity3dModelService(Crud[models.Entity3dModel]):
    model = models.Entity3dModel
    noun = "3D model"
    sortable = (models.Entity3dModel.created_at, models.Entity3dModel.updated_at)

    def before_create(self, caller: Caller, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin entity_3d_models.before_create
        return values
        # zone:end entity_3d_models.before_create

    def after_create(self, caller: Caller, record: models.Entity3dModel) -> None:
        # zone:begin entity_3d_models.after_create
        return None
        # zone:end entity_3d_models.after_create

    def before_update(self, caller: Caller, record: models.Entity3dModel, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin entity_3d_models.before_update
        return values
        # zone:end entity_3d_models.before_update

    def before_delete(self, caller: Caller, record: models.Entity3dModel) -> None:
        # zone:begin entity_3d_models.before_delete
        return None
        # zone:end entity_3d_models.before_delete


service = Entity3dModelService()
