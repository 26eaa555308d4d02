"""What the bodies of all requests and answers have in common."""

from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

import pydantic

from app.schemas.fields import Identifier, SerialKey, Text, storable_text

MAX_PAGE_SIZE = 100
# In one request; there may be any number of links.
MAX_LINKS = 1_000


class Input(pydantic.BaseModel):
    """What a client sends: exactly the declared keys, and no text that cannot be stored."""

    model_config = pydantic.ConfigDict(extra="forbid", protected_namespaces=())

    @pydantic.field_validator("*", mode="before")
    @classmethod
    def _refuse_unstorable_text(cls, value: object) -> object:
        return storable_text(value)


class Write(Input):
    """The body of a request that creates or changes something."""


class Partial(pydantic.BaseModel):
    """Mixin for PATCH: every key may be left out, but null only where the record may hold none."""

    @classmethod
    def __pydantic_init_subclass__(cls, **kwargs: Any) -> None:
        super().__pydantic_init_subclass__(**kwargs)
        for field in cls.model_fields.values():
            field.default, field.default_factory = None, None
        cls.model_rebuild(force=True)


class LinkChanges[Id](Input):
    """Which links to make and which to remove; what is as it should be already stays so."""

    added: Annotated[list[Id], pydantic.Field(max_length=MAX_LINKS)] = []
    removed: Annotated[list[Id], pydantic.Field(max_length=MAX_LINKS)] = []


class UuidLinkChanges(LinkChanges[Identifier]):
    """Changes of links to records with UUIDs."""


class SerialLinkChanges(LinkChanges[SerialKey]):
    """Changes of links to records with numbers."""


class Ref(pydantic.BaseModel):
    """Another record, as a link: its key and the text that stands for it."""

    model_config = pydantic.ConfigDict(from_attributes=True)

    id: Identifier | int
    label: str


class Linked(pydantic.BaseModel):
    """The newest of the linked records and how many there are; the list of the other end has all, filtered by this one."""

    model_config = pydantic.ConfigDict(from_attributes=True)

    first: list[Ref]
    total: int


def preview_of(links: str) -> Any:
    """Returns the default of a `Linked` field: the preview that lies beside the record."""
    return pydantic.Field(validation_alias=pydantic.AliasPath("link_previews", links))


class Read(pydantic.BaseModel):
    """What every record answers beside its own fields."""

    model_config = pydantic.ConfigDict(from_attributes=True, protected_namespaces=())

    label: str
    version: int
    # The account that it belongs to.
    auth_user_id: UUID
    created_at: datetime
    updated_at: datetime


class Page[Item](pydantic.BaseModel):
    """A part of a list and how long the whole is."""

    model_config = pydantic.ConfigDict(from_attributes=True)

    items: list[Item]
    total: int
    page: int
    page_size: int


class ListQuery(Input):
    """Paging and order; unknown parameters are refused, so a misspelt filter never shows everything."""

    page: Annotated[int, pydantic.Field(ge=1, le=1_000_000)] = 1
    page_size: Annotated[int, pydantic.Field(ge=1, le=MAX_PAGE_SIZE)] = 20
    sort: str | None = pydantic.Field(None, max_length=100, description="A field's name; `-name` sorts downwards.")


class SearchQuery(ListQuery):
    """For entities that have text to search in."""

    search: Annotated[Text, pydantic.Field(max_length=200)] | None = None


class OptionQuery(Input):
    """What a picker asks."""

    search: Annotated[Text, pydantic.Field(max_length=200)] = ""
    limit: Annotated[int, pydantic.Field(ge=1, le=MAX_PAGE_SIZE)] = 20
    auth_user_id: UUID | None = pydantic.Field(
        None, description="Only records of this account: those that its other records may refer to."
    )
