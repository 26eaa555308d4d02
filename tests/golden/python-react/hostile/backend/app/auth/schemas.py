"""Bodies of the account endpoints."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

import pydantic

from app.models.auth import Role
from app.schemas.base import Write

MIN_PASSWORD_LENGTH = 10

Email = Annotated[pydantic.EmailStr, pydantic.AfterValidator(str.lower), pydantic.Field(max_length=254)]
# A password that is set must be long; one that is checked may have any length.
NewPassword = Annotated[str, pydantic.Field(min_length=MIN_PASSWORD_LENGTH, max_length=200)]
Password = Annotated[str, pydantic.Field(max_length=200)]
Name = Annotated[str, pydantic.StringConstraints(strip_whitespace=True), pydantic.Field(min_length=1, max_length=120)]


class Registration(Write):
    email: Email
    password: NewPassword
    name: Name


class Credentials(Write):
    email: Annotated[str, pydantic.AfterValidator(str.lower), pydantic.Field(max_length=254)]
    password: Password


class PasswordChange(Write):
    current_password: Password
    new_password: NewPassword


class Account(pydantic.BaseModel):
    """An account as its owner sees it."""

    model_config = pydantic.ConfigDict(from_attributes=True)

    id: UUID
    email: str
    name: str
    role: Role


class ManagedAccount(Account):
    """An account as admins see it."""

    active: bool
    created_at: datetime


class AccountChange(Write):
    role: Role | None = None
    active: bool | None = None


class AuthConfig(pydantic.BaseModel):
    """What the sign-in page must know; `first_run` means that the next account becomes the admin."""

    registration_open: bool
    first_run: bool
