"""One application and one migrated database per worker; each test in a savepoint that is rolled back."""

import gc
import os
from collections.abc import Iterator

import pytest
import sqlalchemy as sa
from alembic import command
from fastapi import FastAPI
from fastapi.testclient import TestClient
from sqlalchemy import orm

from app.database import create_engine
from app.main import create_app
from app.settings import Settings
from tests.actors import Actor, add_account
from tests.case import Case
from tests.cases import CASES
from tests.databases import alembic_config, scratch_database, settings_for
from tests.stock import Stock
from tests.world import World

HELP = """TEST_DATABASE_URL is not set. The tests need a PostgreSQL server and a role that may create databases:
  docker run --rm -d -p 54329:5432 -e POSTGRES_PASSWORD=test postgres:17
  export TEST_DATABASE_URL=postgresql://postgres:test@localhost:54329/postgres"""


def pytest_configure() -> None:
    if not os.environ.get("TEST_DATABASE_URL"):
        pytest.exit(HELP, returncode=4)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leaves out tests of what the model has not, such as links, and puts those together that share a stock."""
    empty = "got empty parameter set"
    order = {path: index for index, path in enumerate([None, *CASES])}
    items[:] = sorted(
        (
            item
            for item in items
            if not any(empty in mark.kwargs.get("reason", "") for mark in item.iter_markers("skip"))
        ),
        key=lambda item: order[stocked_path(item)],
    )


def stocked_path(item: pytest.Item) -> str | None:
    """Returns the entity whose stock a test works on: the one that it is about, when it uses `world`."""
    if not isinstance(item, pytest.Function) or "world" not in item.fixturenames or not hasattr(item, "callspec"):
        return None
    case, path = (item.callspec.params.get(name) for name in ("case", "path"))
    return case.path if isinstance(case, Case) else path if isinstance(path, str) else None


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
        # What is there now stays to the end: the collector would look at all of it again and again.
        gc.collect()
        gc.freeze()
        yield app


@pytest.fixture(scope="session")
def stock(engine: sa.Engine, app: FastAPI, settings: Settings) -> Iterator[Stock]:
    """The worker's connection, in a transaction that is never committed; all requests work in it."""
    with engine.connect() as connection:
        app.state.sessions = orm.sessionmaker(
            connection, join_transaction_mode="create_savepoint", expire_on_commit=False
        )
        yield Stock(connection, app, settings)


@pytest.fixture
def connection(stock: Stock, request: pytest.FixtureRequest) -> Iterator[sa.Connection]:
    stock.hold(stocked_path(request.node))
    savepoint = stock.connection.begin_nested()
    yield stock.connection
    savepoint.rollback()


@pytest.fixture
def session(connection: sa.Connection, app: FastAPI) -> Iterator[orm.Session]:
    """A session for the test itself; requests get sessions of their own in the same transaction."""
    sessions: orm.sessionmaker[orm.Session] = app.state.sessions
    with sessions() as session:
        yield session


@pytest.fixture
def anonymous(app: FastAPI, session: orm.Session) -> Actor:
    """A browser that is not signed in."""
    return Actor(app)


@pytest.fixture
def admin(app: FastAPI, session: orm.Session, settings: Settings) -> Actor:
    return Actor(app, add_account(session, settings, "admin@example.com", "admin"))


@pytest.fixture
def member(app: FastAPI, session: orm.Session, settings: Settings, stock: Stock) -> Actor:
    return Actor(app, stock.credential or add_account(session, settings, "member@example.com", "member"))


@pytest.fixture
def stranger(app: FastAPI, session: orm.Session, settings: Settings) -> Actor:
    """Another member."""
    return Actor(app, add_account(session, settings, "stranger@example.com", "member"))


@pytest.fixture
def client(member: Actor) -> Actor:
    """Whoever works with records when it does not matter who."""
    return member


@pytest.fixture
def world(client: Actor, stock: Stock) -> World:
    """Makes records on demand; what records of the tested entity need is there already."""
    return World(client, stock.made)


@pytest.fixture
def bare_world(client: Actor) -> World:
    """Makes records, and what they need, on demand; nothing is there yet."""
    return World(client)
