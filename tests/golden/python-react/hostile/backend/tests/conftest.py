"""One application and one migrated database per worker; each test in a transaction that is rolled back."""

import os
from collections.abc import Iterator

import pytest
import sqlalchemy as sa
from alembic import command
from fastapi import FastAPI
from fastapi.testclient import TestClient
from sqlalchemy import orm

from app.database import create_engine, get_session
from app.main import create_app
from app.settings import Settings
from tests.actors import Actor, add_account
from tests.databases import alembic_config, scratch_database, settings_for
from tests.world import World

HELP = """TEST_DATABASE_URL is not set. The tests need a PostgreSQL server and a role that may create databases:
  docker run --rm -d -p 54329:5432 -e POSTGRES_PASSWORD=test postgres:17
  export TEST_DATABASE_URL=postgresql://postgres:test@localhost:54329/postgres"""


def pytest_configure() -> None:
    if not os.environ.get("TEST_DATABASE_URL"):
        pytest.exit(HELP, returncode=4)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A model without links has no tests of links: leaves them out instead of reporting them as skipped."""
    empty = "got empty parameter set"
    items[:] = [
        item for item in items if not any(empty in mark.kwargs.get("reason", "") for mark in item.iter_markers("skip"))
    ]


@pytest.fixture(scope="session")
def database(worker_id: str) -> Iterator[str]:
    """A fresh database of this worker's own; the one that TEST_DATABASE_URL names is only used to create it."""
    with scratch_database(worker_id) as url:
        yield url


@pytest.fixture(scope="session")
def settings(database: str) -> Settings:
    return settings_for(database)


@pytest.fixture(scope="session")
def engine(settings: Settings) -> Iterator[sa.Engine]:
    engine = create_engine(settings)
    with engine.begin() as connection:
        command.upgrade(alembic_config(connection), "head")
    yield engine
    engine.dispose()


@pytest.fixture(scope="session")
def app(settings: Settings) -> Iterator[FastAPI]:
    app = create_app(settings)
    # Starts the application as a server would; all clients share this one's event loop, which saves a thread a request.
    with TestClient(app) as server:
        app.state.test_portal = server.portal
        yield app


@pytest.fixture
def connection(engine: sa.Engine) -> Iterator[sa.Connection]:
    with engine.connect() as connection:
        transaction = connection.begin()
        yield connection
        transaction.rollback()


@pytest.fixture
def session(connection: sa.Connection, app: FastAPI) -> Iterator[orm.Session]:
    """A session for the test itself; requests get sessions of their own in the same transaction."""
    sessions = orm.sessionmaker(connection, join_transaction_mode="create_savepoint", expire_on_commit=False)

    def session_of_request() -> Iterator[orm.Session]:
        with sessions() as session:
            yield session
            session.commit()

    app.dependency_overrides[get_session] = session_of_request
    with sessions() as session:
        yield session
    del app.dependency_overrides[get_session]


@pytest.fixture
def anonymous(app: FastAPI, session: orm.Session) -> Actor:
    """A browser that is not signed in."""
    return Actor(app)


@pytest.fixture
def admin(app: FastAPI, session: orm.Session, settings: Settings) -> Actor:
    return Actor(app, add_account(session, settings, "admin@example.com", "admin"))


@pytest.fixture
def member(app: FastAPI, session: orm.Session, settings: Settings) -> Actor:
    return Actor(app, add_account(session, settings, "member@example.com", "member"))


@pytest.fixture
def stranger(app: FastAPI, session: orm.Session, settings: Settings) -> Actor:
    """Another member."""
    return Actor(app, add_account(session, settings, "stranger@example.com", "member"))


@pytest.fixture
def client(member: Actor) -> Actor:
    """Whoever works with records when it does not matter who."""
    return member


@pytest.fixture
def world(client: Actor) -> World:
    """Makes records, and what they need, on demand."""
    return World(client)
