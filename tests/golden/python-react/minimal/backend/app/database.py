"""The connection pool, and the one place where a request's work is committed or undone."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from typing import Annotated

import sqlalchemy as sa
from fastapi import Depends, Request
from sqlalchemy import orm

from app.problems import Unavailable
from app.settings import Settings, SettingsDep

# Connections beyond the pool's size, for bursts; they are closed again.
OVERFLOW = 10


def create_engine(settings: Settings) -> sa.Engine:
    """Returns a pool whose sessions speak UTC and give up on a statement after `database_timeout_seconds`."""
    milliseconds = settings.database_timeout_seconds * 1_000
    return sa.create_engine(
        settings.sqlalchemy_url,
        pool_pre_ping=True,
        pool_size=settings.database_pool_size,
        max_overflow=OVERFLOW,
        # What people entered is not for the log.
        hide_parameters=True,
        connect_args={
            "connect_timeout": 5,
            "application_name": "notebook",
            "options": f"-c timezone=UTC -c statement_timeout={milliseconds}",
        },
    )


def create_turns(settings: Settings) -> asyncio.Semaphore:
    """Returns as many turns as there are connections."""
    return asyncio.Semaphore(settings.database_pool_size + OVERFLOW)


async def take_turn(request: Request, settings: SettingsDep) -> AsyncIterator[None]:
    """Lets a request in once there is a connection for it. Raises Unavailable when that takes too long.

    A request uses several threads one after another. Would it wait for a connection inside a thread, a burst could
    fill all threads with requests that wait for those that hold the connections, and those wait for a thread.
    """
    turns: asyncio.Semaphore = request.app.state.turns
    try:
        await asyncio.wait_for(turns.acquire(), settings.database_timeout_seconds)
    except TimeoutError:
        raise Unavailable("Too many requests wait for the database.") from None
    try:
        yield
    finally:
        turns.release()


# Function scope gives the turn back before the answer is sent: a slow reader must not hold a connection.
Turn = Depends(take_turn, scope="function")


def get_session(request: Request, _turn: Annotated[None, Turn]) -> Iterator[orm.Session]:
    """A transaction for one request: committed when the endpoint returns, rolled back when it raises."""
    sessions: orm.sessionmaker[orm.Session] = request.app.state.sessions
    with sessions() as session:
        yield session
        session.commit()


# Function scope ends the transaction before the answer is sent, so nobody reads "201" and then finds nothing.
SessionDep = Annotated[orm.Session, Depends(get_session, scope="function")]
