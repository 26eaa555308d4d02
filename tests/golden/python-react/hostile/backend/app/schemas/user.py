"""Bodies and query parameters of users."""

from typing import Annotated

import pydantic

from app import models
from app.filters import at_least, at_most, equals, linked_to
from app.schemas.base import Partial, Read, Ref, SearchQuery, Write
from app.schemas.fields import Boolean, Identifier, Instant, Integer, IntegerText, Text


class UserCreate(Write):
    """A new user."""

    email: Annotated[Text, pydantic.Field(min_length=1, max_length=255, title="Email")]
    password: Annotated[str, pydantic.Field(max_length=255, title="Password")] | None = None
    is_active: Annotated[Boolean, pydantic.Field(title="Is active")] = True
    owner: Annotated[Text, pydantic.Field(max_length=255, title="Owner")] | None = None
    user_auth_user_id: Annotated[Integer, pydantic.Field(title="Auth user ID")] | None = None
    user_version: Annotated[Text, pydantic.Field(max_length=255, title="Version")] | None = None
    user_label: Annotated[Text, pydantic.Field(max_length=255, title="Label")] | None = None
    deleted_at: Annotated[Instant, pydantic.Field(title="Deleted at")] | None = None
    spouse_id: Identifier | None = None
    groups_2_ids: Annotated[list[Identifier], pydantic.Field(max_length=1_000)] = []
    groups_3_ids: Annotated[list[Identifier], pydantic.Field(max_length=1_000)] = []
    group_ids: Annotated[list[Identifier], pydantic.Field(max_length=1_000)] = []
    follow_ids: Annotated[list[Identifier], pydantic.Field(max_length=1_000)] = []
    follows_of_ids: Annotated[list[Identifier], pydantic.Field(max_length=1_000)] = []


class UserUpdate(Partial, UserCreate):
    """The keys to change; what is left out stays as it is."""


class UserItem(Read):
    """One row of a list."""

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
    groups_2: list[Ref]
    groups_3: list[Ref]
    groups: list[Ref]
    follows: list[Ref]
    follows_of: list[Ref]


class UserRead(UserItem):
    """One user with all it has."""


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
