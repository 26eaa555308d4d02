"""Who asks and what they may see: the one object that every operation on records is given."""

from dataclasses import dataclass
from typing import Annotated

import sqlalchemy as sa
from fastapi import Depends
from sqlalchemy import orm

from app.database import SessionDep
from app.models.base import Entity


@dataclass(frozen=True)
class Caller:
    """The request's transaction."""

    session: orm.Session

    def visible[Record: Entity](self, model: type[Record]) -> sa.Select[tuple[Record]]:
        """Returns the query for all records that the caller may see. Every read goes through it."""
        statement = sa.select(model)
        return statement


async def get_caller(session: SessionDep) -> Caller:
    """Everybody may do everything: this project has no accounts."""
    return Caller(session)


CallerDep = Annotated[Caller, Depends(get_caller)]
