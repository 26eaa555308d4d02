"""What the tests know about an entity."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal


@dataclass(frozen=True)
class Reference:
    """A foreign key; `target` is the path of the entity that it points to."""

    name: str
    target: str
    required: bool
    on_delete: Literal["RESTRICT", "CASCADE", "SET NULL"]


@dataclass(frozen=True)
class Link:
    """One end of a many-to-many relationship; `back` is what the other end calls this one."""

    name: str
    target: str
    back: str
    required: bool


@dataclass(frozen=True)
class Endpoint:
    """An endpoint beyond the usual ones, with the field that its standard behaviour sets."""

    method: str
    path: str
    sets: tuple[str, str] | None = None

    def __str__(self) -> str:
        return f"{self.method} {self.path}"


@dataclass(frozen=True)
class Case:
    """One entity: valid and invalid values for each field, its relationships and its rules."""

    path: str
    table: str
    # How many records can exist at once when each takes the next sample of every field.
    most: int
    samples: Mapping[str, Sequence[Any]]
    invalid: Sequence[tuple[str, Any, str]]
    required: Sequence[str]
    hidden_in_lists: Sequence[str]
    sortable: Sequence[str]
    filterable: Sequence[str]
    ranged: Sequence[str]
    searchable: Sequence[str]
    uniques: Sequence[Sequence[str]]
    references: Mapping[str, Reference]
    links: Mapping[str, Link]
    endpoints: Sequence[Endpoint]

    def __str__(self) -> str:
        return self.path
