"""Rules of test rides."""

from typing import Any

from app import models
from app.caller import Caller
from app.crud import Crud


class TestRideService(Crud[models.TestRide]):
    model = models.TestRide
    noun = "test ride"
    sortable = (models.TestRide.created_at, models.TestRide.updated_at)
    references = {"customer_id": models.Customer, "bicycle_id": models.Bicycle}

    def before_create(self, caller: Caller, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin test_rides.before_create
        return values
        # zone:end test_rides.before_create

    def after_create(self, caller: Caller, record: models.TestRide) -> None:
        # zone:begin test_rides.after_create
        return None
        # zone:end test_rides.after_create

    def before_update(self, caller: Caller, record: models.TestRide, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin test_rides.before_update
        return values
        # zone:end test_rides.before_update

    def before_delete(self, caller: Caller, record: models.TestRide) -> None:
        # zone:begin test_rides.before_delete
        return None
        # zone:end test_rides.before_delete


service = TestRideService()
