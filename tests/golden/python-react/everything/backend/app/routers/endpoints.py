"""Endpoints that belong to no single entity."""

from typing import Any

import sqlalchemy as sa
from fastapi import APIRouter

from app import models
from app.caller import Caller, CallerDep

router = APIRouter(tags=["Other"])


@router.get("/reports/revenue/{year}", operation_id="get_reports_revenue")
def get_reports_revenue(caller: CallerDep, year: str) -> dict[str, Any]:
    """Revenue of one year."""
    # zone:begin get_reports_revenue.endpoint
    return {"counts": count_records(caller)}
    # zone:end get_reports_revenue.endpoint


def count_records(caller: Caller) -> dict[str, int]:
    """How many records of each entity the caller may see, by name of the table."""
    return {
        model.__tablename__: caller.session.scalar(
            caller.visible(model).with_only_columns(sa.func.count(), maintain_column_froms=True)
        )
        or 0
        for model in (
            models.Customer,
            models.Department,
            models.Employee,
            models.Bicycle,
            models.RepairOrder,
            models.Part,
            models.Supplier,
            models.Invoice,
            models.TestRide,
        )
    }
