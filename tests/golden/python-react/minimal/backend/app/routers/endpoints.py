"""Endpoints that belong to no single entity; there are none yet."""

import sqlalchemy as sa
from fastapi import APIRouter

from app import models
from app.caller import Caller

router = APIRouter(tags=["Other"])


def count_records(caller: Caller) -> dict[str, int]:
    """How many records of each entity the caller may see, by name of the table."""
    return {
        model.__tablename__: caller.session.scalar(
            caller.visible(model).with_only_columns(sa.func.count(), maintain_column_froms=True)
        )
        or 0
        for model in (models.Note,)
    }
