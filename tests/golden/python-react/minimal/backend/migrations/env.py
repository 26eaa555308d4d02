"""Runs migrations on the database of the application's settings, one process at a time."""

import sqlalchemy as sa
from alembic import context

from app.database import create_engine
from app.logs import configure_logging
from app.models import Base
from app.settings import load_settings

# Any constant: two containers that start together must not migrate at the same moment.
MIGRATION_LOCK = 2_718_281_828

options = {"target_metadata": Base.metadata, "compare_type": True}


def run_on(connection: sa.Connection) -> None:
    """Runs in one transaction: a migration that fails leaves nothing behind."""
    context.configure(connection=connection, **options)
    with context.begin_transaction():
        connection.execute(sa.select(sa.func.pg_advisory_xact_lock(MIGRATION_LOCK)))
        # A long statement is no mistake here.
        connection.execute(sa.text("SET LOCAL statement_timeout = 0"))
        context.run_migrations()


def run_online() -> None:
    """Uses the connection that a caller passed (tests do), else one of its own."""
    given = context.config.attributes.get("connection")
    if given is not None:
        run_on(given)
        return
    settings = load_settings()
    configure_logging(settings.log_level)
    engine = create_engine(settings)
    with engine.connect() as connection:
        run_on(connection)
    engine.dispose()


if context.is_offline_mode():
    context.configure(url=load_settings().sqlalchemy_url, literal_binds=True, **options)
    with context.begin_transaction():
        context.run_migrations()
else:
    run_online()
