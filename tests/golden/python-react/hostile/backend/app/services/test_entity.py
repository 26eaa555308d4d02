"""Rules of tests."""

from typing import Any

from app import models
from app.caller import Caller
from app.crud import Crud


class TestService(Crud[models.Test]):
    model = models.Test
    noun = "test"
    sortable = (models.Test.test_assert, models.Test.created_at, models.Test.updated_at)

    def before_create(self, caller: Caller, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin tests.before_create
        return values
        # zone:end tests.before_create

    def after_create(self, caller: Caller, record: models.Test) -> None:
        # zone:begin tests.after_create
        return None
        # zone:end tests.after_create

    def before_update(self, caller: Caller, record: models.Test, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin tests.before_update
        return values
        # zone:end tests.before_update

    def before_delete(self, caller: Caller, record: models.Test) -> None:
        # zone:begin tests.before_delete
        return None
        # zone:end tests.before_delete


service = TestService()
