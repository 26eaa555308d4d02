"""Rules of 🚀."""

from typing import Any

from app import models
from app.caller import Caller
from app.crud import Crud
from app.linking import Links


class Entity19Service(Crud[models.Entity19]):
    model = models.Entity19
    noun = "🚀"
    searchable = (models.Entity19.field_1,)
    sortable = (
        models.Entity19.field_1,
        models.Entity19.field_2,
        models.Entity19.created_at,
        models.Entity19.updated_at,
    )
    references = {"relation_reference_id": models.Entity20}
    links = {"ding_dan_man_ids": Links(models.Entity19.ding_dan_men)}

    def before_create(self, caller: Caller, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin entity_19s.before_create
        return values
        # zone:end entity_19s.before_create

    def after_create(self, caller: Caller, record: models.Entity19) -> None:
        # zone:begin entity_19s.after_create
        return None
        # zone:end entity_19s.after_create

    def before_update(self, caller: Caller, record: models.Entity19, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin entity_19s.before_update
        return values
        # zone:end entity_19s.before_update

    def before_delete(self, caller: Caller, record: models.Entity19) -> None:
        # zone:begin entity_19s.before_delete
        return None
        # zone:end entity_19s.before_delete


service = Entity19Service()
