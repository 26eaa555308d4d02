"""Which entities refer to which, and by what rule, as the models' foreign keys say."""

from collections.abc import Iterator
from functools import cache

import sqlalchemy as sa

from app.models import Base, Entity


@cache
def referrers(model: type[Entity]) -> tuple[tuple[type[Entity], str, str], ...]:
    """Returns the entities that refer to this one: model, foreign key column and ON DELETE rule."""
    return tuple(
        (other, column, rule)
        for other in _entities()
        for column, target, rule in _foreign_keys(other)
        if target is model
    )


def _foreign_keys(model: type[Entity]) -> Iterator[tuple[str, type[Entity], str]]:
    by_table = {entity.__tablename__: entity for entity in _entities()}
    for key in sa.inspect(model).local_table.foreign_keys:
        target = by_table.get(key.column.table.name)
        if target is not None:
            yield key.parent.key, target, key.ondelete or "RESTRICT"


def _entities() -> list[type[Entity]]:
    return [mapper.class_ for mapper in Base.registry.mappers if issubclass(mapper.class_, Entity)]
