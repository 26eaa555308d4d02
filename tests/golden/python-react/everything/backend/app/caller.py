"""Who asks and what they may see: the one object that every operation on records is given."""

from dataclasses import dataclass
from typing import Annotated

import sqlalchemy as sa
from fastapi import Depends
from sqlalchemy import orm

from app.auth.dependencies import CurrentUser
from app.database import SessionDep
from app.models.auth import AuthUser
from app.models.base import Entity


@dataclass(frozen=True)
class Caller:
    """The request's transaction and the account behind it."""

    session: orm.Session
    user: AuthUser

    def visible[Record: Entity](self, model: type[Record]) -> sa.Select[tuple[Record]]:
        """Returns the query for all records that the caller may see. Every read goes through it."""
        statement = sa.select(model)
        if not self.user.is_admin:
            statement = statement.where(model.auth_user_id == self.user.id)
        return statement


async def get_caller(session: SessionDep, user: CurrentUser) -> Caller:
    """Refuses requests without a valid sign-in."""
    return Caller(session, user)


CallerDep = Annotated[Caller, Depends(get_caller)]
