"""Removing records: the foreign keys say what happens to the records that refer to them."""

import psycopg
import sqlalchemy as sa
from sqlalchemy import orm

from app.foreign_keys import referrers
from app.models.base import Entity
from app.problems import Conflict


def delete(session: orm.Session, record: Entity, noun: str) -> None:
    """Deletes the record and, by the database's rules, what cascades. Raises Conflict where a rule forbids it."""
    _let_go(session, record)
    session.delete(record)
    try:
        session.flush()
    except sa.exc.IntegrityError as error:
        if isinstance(error.orig, (psycopg.errors.ForeignKeyViolation, psycopg.errors.RestrictViolation)):
            raise Conflict(f"This {noun} cannot be deleted: other records refer to it.") from error
        raise


def _let_go(session: orm.Session, record: Entity) -> None:
    """Empties the references that the database would: it moves no versions on, so nobody could tell a changed copy."""
    for model, column, rule in referrers(type(record)):
        if rule == "SET NULL":
            referring = sa.update(model).where(getattr(model, column) == record.id)
            session.execute(referring.values({column: None, "version": model.version + 1}))
