"""Bodies of the account endpoints."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

import email_validator
import pydantic

from app.models.auth import Role
from app.schemas.base import MAX_PAGE_SIZE, Input, Write

MIN_PASSWORD_LENGTH = 10


def _one_spelling(address: str) -> str:
    """Returns the address as it is stored, so that whatever was typed at registration also signs in."""
    try:
        found = email_validator.validate_email(address.strip(), check_deliverability=False)
    except email_validator.EmailNotValidError:
        raise ValueError("Enter an email address such as ana@example.com.") from None
    return found.normalized.lower()


Email = Annotated[
    str, pydantic.Field(max_length=254, json_schema_extra={"format": "email"}), pydantic.AfterValidator(_one_spelling)
]
# A password that is set must be long; one that is checked may have any length.
NewPassword = Annotated[str, pydantic.Field(min_length=MIN_PASSWORD_LENGTH, max_length=200)]
Password = Annotated[str, pydantic.Field(max_length=200)]
Name = Annotated[str, pydantic.StringConstraints(strip_whitespace=True), pydantic.Field(min_length=1, max_length=120)]


class Registration(Write):
    email: Email
    password: NewPassword
    name: Name


class Credentials(Write):
    email: Email
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
    must_change_password: bool = pydantic.Field(description="Until then nothing else is answered.")


class ManagedAccount(Account):
    """An account as admins see it."""

    active: bool
    created_at: datetime


class OneTimePassword(pydantic.BaseModel):
    """An account and the password to hand over; it is shown here and nowhere else."""

    account: ManagedAccount
    password: str


class AccountQuery(Input):
    """What a list of accounts can be asked; unknown parameters are refused, as in all lists."""

    page: Annotated[int, pydantic.Field(ge=1, le=1_000_000)] = 1
    page_size: Annotated[int, pydantic.Field(ge=1, le=MAX_PAGE_SIZE)] = 20
    search: Annotated[str, pydantic.Field(max_length=200, description="Part of the address or the name.")] = ""


class NewAccount(Write):
    email: Email
    name: Name
    role: Role = "member"


class AccountChange(Write):
    role: Role | None = None
    active: bool | None = None


class AuthConfig(pydantic.BaseModel):
    """What the sign-in page must know; `first_run` means that the next account becomes the admin."""

    registration_open: bool
    first_run: bool
