"""Bodies and query parameters of users."""

from typing import Annotated

import pydantic

from app import models
from app.filters import at_least, at_most, equals, linked_to
from app.schemas.base import MAX_LINKS, Linked, Partial, Read, Ref, SearchQuery, UuidLinkChanges, Write, preview_of
from app.schemas.fields import Boolean, Identifier, Instant, Integer, IntegerText, Text


class UserWritable(Write):
    """What can be written of users beside their links."""

    email: Annotated[Text, pydantic.Field(min_length=1, max_length=255, title="Email")]
    password: Annotated[str, pydantic.Field(max_length=255, title="Password")] | None = None
    is_active: Annotated[Boolean, pydantic.Field(title="Is active")] = True
    owner: Annotated[Text, pydantic.Field(max_length=255, title="Owner")] | None = None
    user_auth_user_id: Annotated[Integer, pydantic.Field(title="Auth user ID")] | None = None
    user_version: Annotated[Text, pydantic.Field(max_length=255, title="Version")] | None = None
    user_label: Annotated[Text, pydantic.Field(max_length=255, title="Label")] | None = None
    deleted_at: Annotated[Instant, pydantic.Field(title="Deleted at")] | None = None
    spouse_id: Identifier | None = None


class UserCreate(UserWritable):
    """A new user."""

    groups_2_ids: Annotated[list[Identifier], pydantic.Field(max_length=MAX_LINKS)] = []
    groups_3_ids: Annotated[list[Identifier], pydantic.Field(max_length=MAX_LINKS)] = []
    group_ids: Annotated[list[Identifier], pydantic.Field(max_length=MAX_LINKS)] = []
    follow_ids: Annotated[list[Identifier], pydantic.Field(max_length=MAX_LINKS)] = []
    follows_of_ids: Annotated[list[Identifier], pydantic.Field(max_length=MAX_LINKS)] = []


class UserUpdate(Partial, UserWritable):
    """The keys to change; what is left out stays as it is."""

    groups_2_ids: UuidLinkChanges
    groups_3_ids: UuidLinkChanges
    group_ids: UuidLinkChanges
    follow_ids: UuidLinkChanges
    follows_of_ids: UuidLinkChanges


class UserRead(Read):
    """One user."""

    id: Identifier
    password: str | None
    email: str
    is_active: Boolean
    owner: str | None
    user_auth_user_id: Integer | None
    user_version: str | None
    user_label: str | None
    deleted_at: Instant | None
    spouse_id: Identifier | None
    spouse: Ref | None
    groups_2: Linked = preview_of("groups_2")
    groups_3: Linked = preview_of("groups_3")
    groups: Linked = preview_of("groups")
    follows: Linked = preview_of("follows")
    follows_of: Linked = preview_of("follows_of")


class UserQuery(SearchQuery):
    """Which users to list, in which order."""

    password: Annotated[str | None, equals(models.User.password)] = None
    email: Annotated[Text | None, equals(models.User.email)] = None
    is_active: Annotated[bool | None, equals(models.User.is_active)] = None
    owner: Annotated[Text | None, equals(models.User.owner)] = None
    user_auth_user_id: Annotated[IntegerText | None, equals(models.User.user_auth_user_id)] = None
    user_auth_user_id_min: Annotated[IntegerText | None, at_least(models.User.user_auth_user_id)] = None
    user_auth_user_id_max: Annotated[IntegerText | None, at_most(models.User.user_auth_user_id)] = None
    user_version: Annotated[Text | None, equals(models.User.user_version)] = None
    user_label: Annotated[Text | None, equals(models.User.user_label)] = None
    deleted_at: Annotated[Instant | None, equals(models.User.deleted_at)] = None
    deleted_at_min: Annotated[Instant | None, at_least(models.User.deleted_at)] = None
    deleted_at_max: Annotated[Instant | None, at_most(models.User.deleted_at)] = None
    spouse_id: Annotated[Identifier | None, equals(models.User.spouse_id)] = None
    groups_2: Annotated[Identifier | None, linked_to(models.User.groups_2)] = None
    groups_3: Annotated[Identifier | None, linked_to(models.User.groups_3)] = None
    groups: Annotated[Identifier | None, linked_to(models.User.groups)] = None
    follows: Annotated[Identifier | None, linked_to(models.User.follows)] = None
    follows_of: Annotated[Identifier | None, linked_to(models.User.follows_of)] = None
