"""The migrations build what the models declare, and can be undone."""

from collections.abc import Iterator

import pytest
import sqlalchemy as sa
from alembic import command

from app.database import create_engine
from app.models import Base
from tests.databases import alembic_config, scratch_database, settings_for

CONSTRAINTS = sa.text("""
    SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint
    WHERE connamespace = 'public'::regnamespace AND contype <> 'n' AND conrelid::regclass::text <> 'alembic_version'
    ORDER BY 1, 2""")
INDEXES = sa.text("""
    SELECT tablename, indexname, indexdef FROM pg_indexes
    WHERE schemaname = 'public' AND tablename <> 'alembic_version' ORDER BY 1, 2""")
COLUMNS = sa.text("""
    SELECT table_name, column_name, data_type, character_maximum_length, numeric_precision, numeric_scale,
           is_nullable, column_default, is_identity
    FROM information_schema.columns
    WHERE table_schema = 'public' AND table_name <> 'alembic_version' ORDER BY 1, 2""")
TABLES = sa.text("SELECT count(*) FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'alembic_version'")


@pytest.fixture
def empty(worker_id: str) -> Iterator[sa.Engine]:
    with scratch_database(f"{worker_id}_migrations") as url:
        engine = create_engine(settings_for(url))
        yield engine
        engine.dispose()


def shape(connection: sa.Connection) -> list[list[tuple[object, ...]]]:
    return [[tuple(row) for row in connection.execute(query)] for query in (CONSTRAINTS, INDEXES, COLUMNS)]


def test_migrations_build_exactly_what_the_models_declare(empty: sa.Engine) -> None:
    with empty.begin() as connection:
        Base.metadata.create_all(connection)
        declared = shape(connection)
        Base.metadata.drop_all(connection)
    with empty.begin() as connection:
        command.upgrade(alembic_config(connection), "head")
    with empty.begin() as connection:
        for made, wanted in zip(shape(connection), declared, strict=True):
            assert made == wanted


def test_migrations_go_down_and_up_again(empty: sa.Engine) -> None:
    for direction in ("up", "up", "down", "up"):
        with empty.begin() as connection:
            config = alembic_config(connection)
            command.upgrade(config, "head") if direction == "up" else command.downgrade(config, "base")
        with empty.begin() as connection:
            count = connection.scalar(TABLES)
            assert count == (len(Base.metadata.tables) if direction == "up" else 0)


def test_autogenerate_finds_nothing_to_do(engine: sa.Engine) -> None:
    with engine.begin() as connection:
        command.check(alembic_config(connection))


def test_every_foreign_key_has_an_index(connection: sa.Connection) -> None:
    inspector = sa.inspect(connection)
    for table in Base.metadata.tables:
        led = [index["column_names"][0] for index in inspector.get_indexes(table)]
        led += [inspector.get_pk_constraint(table)["constrained_columns"][0]]
        led += [unique["column_names"][0] for unique in inspector.get_unique_constraints(table)]
        for key in inspector.get_foreign_keys(table):
            assert key["constrained_columns"][0] in led, f"{table}: {key['name']}"
