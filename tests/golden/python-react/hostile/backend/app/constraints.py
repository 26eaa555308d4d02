"""Says in terms of fields what a violated database constraint means."""

from collections.abc import Mapping
from functools import cache

import psycopg
import sqlalchemy as sa
from sqlalchemy.sql import visitors

from app.models import Base
from app.problems import Conflict, Invalid, Problem


def problem_of(error: sa.exc.IntegrityError) -> Problem:
    """Returns the problem for a failed INSERT, UPDATE or DELETE, at the fields of the constraint where it is known."""
    if not isinstance(error.orig, psycopg.Error):
        raise error
    fields = fields_by_constraint().get(error.orig.diag.constraint_name or "", ())
    match error.orig:
        case psycopg.errors.UniqueViolation():
            message = "This value is already in use." if len(fields) == 1 else "This combination is already in use."
            return Conflict("Another record has the same value.", {field: [message] for field in fields})
        case psycopg.errors.ForeignKeyViolation():
            return Conflict("A record that this one refers to is gone, or others still refer to this one.")
        case psycopg.errors.CheckViolation() if fields:
            return Invalid(fields[0], "This value is not allowed.")
        case psycopg.errors.NotNullViolation():
            return Invalid(error.orig.diag.column_name or "body", "This field is required.")
        case _:
            raise error


@cache
def fields_by_constraint() -> Mapping[str, tuple[str, ...]]:
    """The fields behind each named constraint and unique index; names are unique in the schema."""
    found: dict[str, tuple[str, ...]] = {}
    for table in (mapper.local_table for mapper in Base.registry.mappers):
        if not isinstance(table, sa.Table):
            continue
        for constraint in table.constraints:
            if isinstance(constraint.name, str):
                found[constraint.name] = _columns(constraint)
        for index in table.indexes:
            if index.unique and index.name is not None:
                found[index.name] = tuple(index.columns.keys())
    return found


def _columns(constraint: sa.Constraint) -> tuple[str, ...]:
    if isinstance(constraint, sa.CheckConstraint):
        nodes = visitors.iterate(constraint.sqltext)
        return tuple(dict.fromkeys(node.name for node in nodes if isinstance(node, sa.ColumnClause)))
    if isinstance(constraint, sa.schema.ColumnCollectionConstraint):
        return tuple(constraint.columns.keys())
    return ()
