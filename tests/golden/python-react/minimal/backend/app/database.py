"""The connection pool, and the one place where a request's work is committed or undone."""

from collections.abc import Iterator
from typing import Annotated

import sqlalchemy as sa
from fastapi import Depends, Request
from sqlalchemy import orm

from app.settings import Settings


def create_engine(settings: Settings) -> sa.Engine:
    """Returns a pool whose sessions speak UTC and give up on a statement after `database_timeout_seconds`."""
    milliseconds = settings.database_timeout_seconds * 1_000
    return sa.create_engine(
        settings.sqlalchemy_url,
        pool_pre_ping=True,
        pool_size=settings.database_pool_size,
        connect_args={
            "connect_timeout": 5,
            "application_name": "notebook",
            "options": f"-c timezone=UTC -c statement_timeout={milliseconds}",
        },
    )


def get_session(request: Request) -> Iterator[orm.Session]:
    """A transaction for one request: committed when the endpoint returns, rolled back when it raises."""
    sessions: orm.sessionmaker[orm.Session] = request.app.state.sessions
    with sessions() as session:
        yield session
        session.commit()


# Function scope ends the transaction before the answer is sent, so nobody reads "201" and then finds nothing.
SessionDep = Annotated[orm.Session, Depends(get_session, scope="function")]
