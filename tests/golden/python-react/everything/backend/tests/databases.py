"""Databases that exist for a test run only."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pydantic
import sqlalchemy as sa
from alembic.config import Config

from app.settings import Settings

BACKEND = Path(__file__).parent.parent


@contextmanager
def scratch_database(suffix: str) -> Iterator[str]:
    """Creates an empty database beside the one that TEST_DATABASE_URL names, and drops it in the end."""
    url = sa.make_url(os.environ["TEST_DATABASE_URL"]).set(drivername="postgresql+psycopg")
    name = f"{url.database}_{suffix}"
    server = sa.create_engine(url, isolation_level="AUTOCOMMIT")
    with server.connect() as connection:
        connection.exec_driver_sql(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
        connection.exec_driver_sql(f'CREATE DATABASE "{name}"')
    yield url.set(database=name).render_as_string(hide_password=False)
    with server.connect() as connection:
        connection.exec_driver_sql(f'DROP DATABASE "{name}" WITH (FORCE)')
    server.dispose()


def settings_for(url: str) -> Settings:
    """Returns settings for tests: nothing comes from the environment that matters."""
    return Settings(
        environment="development",
        log_level="ERROR",
        database_url=pydantic.SecretStr(url),
        secret_key=pydantic.SecretStr("a key for tests that is long enough"),
        registration_open=True,
        # The test client speaks HTTPS, as browsers do in production.
        cookie_secure=True,
        cors_origins=("https://app.example.com",),
        max_body_bytes=10_000_000,
    )


def alembic_config(connection: sa.Connection) -> Config:
    """Returns a configuration that runs migrations on this connection."""
    config = Config(BACKEND / "alembic.ini")
    config.attributes["connection"] = connection
    return config
