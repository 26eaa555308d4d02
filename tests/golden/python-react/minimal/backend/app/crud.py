"""Reading and changing records: what is the same for every entity. app/services says what differs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar
from uuid import UUID

import pydantic
import sqlalchemy as sa
from sqlalchemy import orm

from app import deletion, filters
from app.caller import Caller
from app.etags import check_version
from app.models.base import Entity
from app.problems import Invalid, NotFound
from app.schemas.base import ListQuery, OptionQuery

type RecordId = UUID | int
type Column = orm.InstrumentedAttribute[Any]


@dataclass(frozen=True)
class Listing[Record]:
    """A page of records; answers validate it as `Page`."""

    items: Sequence[Record]
    total: int
    page: int
    page_size: int


class Crud[Record: Entity]:
    """The operations on one entity. A subclass declares its columns and may extend the hooks at the end."""

    model: type[Record]
    noun: ClassVar[str]
    searchable: ClassVar[Sequence[Column]] = ()
    sortable: ClassVar[Sequence[Column]] = ()
    # By column.
    references: ClassVar[Mapping[str, type[Entity]]] = {}

    def list(self, caller: Caller, query: ListQuery) -> Listing[Record]:
        """Returns a page of the records that the caller may see and the query lets through."""
        statement = caller.visible(self.model)
        statement = statement.where(*filters.conditions(query))
        search = getattr(query, "search", None)
        if search:
            statement = statement.where(sa.or_(*(c.icontains(search, autoescape=True) for c in self.searchable)))
        count = statement.with_only_columns(sa.func.count(), maintain_column_froms=True)
        total = caller.session.scalar(count) or 0
        page = statement.order_by(*self._order(query.sort)).options(*self._loading())
        page = page.limit(query.page_size).offset((query.page - 1) * query.page_size)
        return Listing(caller.session.scalars(page).all(), total, query.page, query.page_size)

    def options(self, caller: Caller, query: OptionQuery) -> Sequence[Record]:
        """Returns the first records whose label holds the text, in order of what the label shows."""
        statement = caller.visible(self.model)
        if query.search:
            statement = statement.where(self.model.label.icontains(query.search, autoescape=True))
        order = [self.model.id]
        if self.model.label_field is not None:
            order.insert(0, getattr(self.model, self.model.label_field).asc().nulls_last())
        return caller.session.scalars(statement.order_by(*order).limit(query.limit)).all()

    def read(self, caller: Caller, id: RecordId) -> Record:
        """Returns one record with all that it answers. Raises NotFound, for somebody else's too."""
        statement = caller.visible(self.model)
        statement = statement.where(self.model.id == id).options(*self._loading())
        record = caller.session.scalar(statement)
        if record is None:
            raise NotFound(self.noun)
        return record

    def create(self, caller: Caller, data: pydantic.BaseModel) -> Record:
        """Stores a new record and returns it."""
        values = self.before_create(caller, data.model_dump())
        self._check_references(caller, values)
        record = self.model(**values)
        caller.session.add(record)
        caller.session.flush()
        self.after_create(caller, record)
        return self._stored(caller, record)

    def update(self, caller: Caller, id: RecordId, data: pydantic.BaseModel, if_match: str | None = None) -> Record:
        """Changes what was sent and nothing else. Raises Changed when `if_match` names an older version."""
        record = self.read(caller, id)
        check_version(record, if_match)
        values = self.before_update(caller, record, data.model_dump(exclude_unset=True))
        self._check_references(caller, values)
        for name, value in values.items():
            if getattr(record, name) != value:
                setattr(record, name, value)
        return self._stored(caller, record)

    def delete(self, caller: Caller, id: RecordId, if_match: str | None = None) -> None:
        """Removes a record. Raises Conflict while others refer to it that may not be left alone."""
        record = self.read(caller, id)
        check_version(record, if_match)
        self.before_delete(caller, record)
        deletion.delete(caller.session, record, self.noun)

    def _stored(self, caller: Caller, record: Record) -> Record:
        """Returns the record as the database has it now, relationships included."""
        caller.session.flush()
        id = record.id
        caller.session.expire(record)
        return self.read(caller, id)

    def _order(self, sort: str | None) -> Sequence[sa.ColumnElement[Any]]:
        if sort is None:
            return [self.model.id.desc()]
        for column in self.sortable:
            if column.key == sort.removeprefix("-"):
                direction = column.desc() if sort.startswith("-") else column.asc()
                return [direction.nulls_last(), self.model.id.asc()]
        names = ", ".join(column.key for column in self.sortable)
        raise Invalid("sort", f"Lists can be sorted by {names}." if names else "This list cannot be sorted.")

    def _loading(self) -> Sequence[orm.interfaces.ORMOption]:
        """One more query for each reference, however many records there are."""
        relationships = sa.inspect(self.model).relationships
        return [orm.selectinload(item.class_attribute) for item in relationships if item.secondary is None]

    def _check_references(self, caller: Caller, values: Mapping[str, Any]) -> None:
        """Raises Invalid for ids of what is not there."""
        for column, target in self.references.items():
            if values.get(column) is not None:
                self._check_ids(caller, target, [values[column]], column)

    def _check_ids(self, caller: Caller, target: type[Entity], ids: Sequence[RecordId], field: str) -> None:
        statement = caller.visible(target).where(target.id.in_(ids))
        found = caller.session.scalars(statement.with_only_columns(target.id)).all()
        if len(found) < len(set(ids)):
            raise Invalid(field, "There is no such record." if len(ids) == 1 else "Some of these records do not exist.")

    def before_create(self, caller: Caller, values: dict[str, Any]) -> dict[str, Any]:
        """Returns the values to store. Raises a Problem to refuse them."""
        return values

    def after_create(self, caller: Caller, record: Record) -> None:
        """Does what follows from a new record, in the same transaction."""

    def before_update(self, caller: Caller, record: Record, values: dict[str, Any]) -> dict[str, Any]:
        """Returns the values to change; keys that are not there stay as they are."""
        return values

    def before_delete(self, caller: Caller, record: Record) -> None:
        """Raises a Problem to keep the record."""
