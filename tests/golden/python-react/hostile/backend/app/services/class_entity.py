"""Rules of classes."""

from typing import Any

from app import models
from app.caller import Caller
from app.crud import Crud


class ClassService(Crud[models.Class]):
    model = models.Class
    noun = "class"
    searchable = (
        models.Class.class_schema,
        models.Class.class_model_config,
        models.Class.class_class,
        models.Class.class_dict,
        models.Class.init,
        models.Class.private,
        models.Class.proto,
        models.Class.class_constructor,
        models.Class.class_prototype,
        models.Class.to_string,
        models.Class.has_own_property,
    )
    sortable = (
        models.Class.class_schema,
        models.Class.class_from,
        models.Class.class_class,
        models.Class.class_self,
        models.Class.class_copy,
        models.Class.class_dict,
        models.Class.init,
        models.Class.private,
        models.Class.proto,
        models.Class.class_constructor,
        models.Class.class_prototype,
        models.Class.to_string,
        models.Class.has_own_property,
        models.Class.created_at,
        models.Class.updated_at,
    )
    references = {"class_record_id": models.Class}

    def before_create(self, caller: Caller, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin classes.before_create
        return values
        # zone:end classes.before_create

    def after_create(self, caller: Caller, record: models.Class) -> None:
        # zone:begin classes.after_create
        return None
        # zone:end classes.after_create

    def before_update(self, caller: Caller, record: models.Class, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin classes.before_update
        return values
        # zone:end classes.before_update

    def before_delete(self, caller: Caller, record: models.Class) -> None:
        # zone:begin classes.before_delete
        return None
        # zone:end classes.before_delete


service = ClassService()
