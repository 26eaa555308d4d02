"""Bodies and query parameters of groups."""

from typing import Annotated

import pydantic

from app import models
from app.filters import at_least, at_most, equals, linked_to
from app.schemas.base import MAX_LINKS, Linked, Partial, Read, SearchQuery, UuidLinkChanges, Write, preview_of
from app.schemas.fields import Identifier, Integer, IntegerText, Text


class GroupWritable(Write):
    """What can be written of groups beside their links."""

    first_name: Annotated[Text, pydantic.Field(max_length=255, title="First name")] | None = None
    first_name_3: Annotated[Text, pydantic.Field(max_length=255, title="First name 2")] | None = None
    first_name_4: Annotated[Text, pydantic.Field(max_length=255, title="First name 3")] | None = None
    first_name_5: Annotated[Text, pydantic.Field(max_length=255, title="First name 4")] | None = None
    first_name_6: Annotated[Text, pydantic.Field(max_length=255, title="First name 5")] | None = None
    first_name_2: Annotated[Text, pydantic.Field(max_length=255, title="First name 2 2")] | None = None
    field_1st_name: Annotated[Text, pydantic.Field(max_length=255, title="1st name")] | None = None
    field_2: Annotated[Integer, pydantic.Field(title="2")] | None = None
    field_9: Annotated[Text, pydantic.Field(max_length=255, title="!!!")] | None = None
    a_bcd_e: Annotated[Text, pydantic.Field(max_length=255, title="A\"b'c`d\\e")] | None = None


class GroupCreate(GroupWritable):
    """A new group."""

    user_ids: Annotated[list[Identifier], pydantic.Field(max_length=MAX_LINKS)] = []
    users_2_ids: Annotated[list[Identifier], pydantic.Field(max_length=MAX_LINKS)] = []
    member_ids: Annotated[list[Identifier], pydantic.Field(max_length=MAX_LINKS)] = []


class GroupUpdate(Partial, GroupWritable):
    """The keys to change; what is left out stays as it is."""

    user_ids: UuidLinkChanges
    users_2_ids: UuidLinkChanges
    member_ids: UuidLinkChanges


class GroupRead(Read):
    """One group."""

    id: Identifier
    first_name: str | None
    first_name_3: str | None
    first_name_4: str | None
    first_name_5: str | None
    first_name_6: str | None
    first_name_2: str | None
    field_1st_name: str | None
    field_2: Integer | None
    field_9: str | None
    a_bcd_e: str | None
    users: Linked = preview_of("users")
    users_2: Linked = preview_of("users_2")
    members: Linked = preview_of("members")


class GroupQuery(SearchQuery):
    """Which groups to list, in which order."""

    first_name: Annotated[Text | None, equals(models.Group.first_name)] = None
    first_name_3: Annotated[Text | None, equals(models.Group.first_name_3)] = None
    first_name_4: Annotated[Text | None, equals(models.Group.first_name_4)] = None
    first_name_5: Annotated[Text | None, equals(models.Group.first_name_5)] = None
    first_name_6: Annotated[Text | None, equals(models.Group.first_name_6)] = None
    first_name_2: Annotated[Text | None, equals(models.Group.first_name_2)] = None
    field_1st_name: Annotated[Text | None, equals(models.Group.field_1st_name)] = None
    field_2: Annotated[IntegerText | None, equals(models.Group.field_2)] = None
    field_2_min: Annotated[IntegerText | None, at_least(models.Group.field_2)] = None
    field_2_max: Annotated[IntegerText | None, at_most(models.Group.field_2)] = None
    field_9: Annotated[Text | None, equals(models.Group.field_9)] = None
    a_bcd_e: Annotated[Text | None, equals(models.Group.a_bcd_e)] = None
    users: Annotated[Identifier | None, linked_to(models.Group.users)] = None
    users_2: Annotated[Identifier | None, linked_to(models.Group.users_2)] = None
    members: Annotated[Identifier | None, linked_to(models.Group.members)] = None
