"""Removing records: the foreign keys say what happens to the records that refer to them."""

import psycopg
import sqlalchemy as sa
from sqlalchemy import orm

from app.models.base import Entity
from app.problems import Conflict


def delete(session: orm.Session, record: Entity, noun: str) -> None:
    """Deletes the record and, by the database's rules, what cascades. Raises Conflict where a rule forbids it."""
    session.delete(record)
    try:
        session.flush()
    except sa.exc.IntegrityError as error:
        if isinstance(error.orig, (psycopg.errors.ForeignKeyViolation, psycopg.errors.RestrictViolation)):
            raise Conflict(f"This {noun} cannot be deleted: other records refer to it.") from error
        raise
