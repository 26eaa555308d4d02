"""How each type of field travels as JSON, and what is refused because the database could not store it."""

import base64
import binascii
import math
import re
from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import Annotated, Any
from uuid import UUID

import pydantic
from pydantic import AfterValidator, BeforeValidator, PlainSerializer, WithJsonSchema

# The largest nesting of a JSON value; PostgreSQL and JavaScript take more, people do not.
MAX_JSON_DEPTH = 32
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
_INT4 = 2**31
_INT8 = 2**63


def storable_text(value: object) -> object:
    """Raises ValueError for text with NUL characters or lone surrogates, which PostgreSQL cannot hold."""
    if isinstance(value, str) and _UNSTORABLE.search(value):
        raise ValueError("The text holds characters that cannot be stored.")
    return value


def _not_a_number(value: object) -> object:
    """Pydantic reads numbers as Unix times and takes true for 1; a client that sends them is mistaken."""
    if isinstance(value, (bool, int, float)):
        raise ValueError("Send this as text.")
    return value


def _whole_number(value: object) -> object:
    """Text of digits, because JavaScript loses precision above 2^53; a JSON integer is exact here and welcome too."""
    if isinstance(value, bool) or not isinstance(value, (int, str)):
        raise ValueError("Enter a whole number.")
    if isinstance(value, str) and not value.removeprefix("-").isdecimal():
        raise ValueError("Enter a whole number.")
    # Longer than any 64-bit number: Python would spend its time converting it.
    if isinstance(value, str) and len(value) > 40:
        raise ValueError("The number is too large.")
    return value


def _number_not_flag(value: object) -> object:
    if isinstance(value, bool) or (isinstance(value, str) and len(value) > 1_000):
        raise ValueError("Enter a number.")
    return value


def _without_zone(value: time) -> time:
    if value.tzinfo is not None:
        raise ValueError("Enter a time without a time zone, such as 09:30:00.")
    return value


def _in_utc(value: datetime) -> datetime:
    try:
        return value.astimezone(UTC)
    except OverflowError:
        raise ValueError("The moment is outside the years 1 to 9999.") from None


def _decoded(value: object) -> object:
    if isinstance(value, bytes):
        return value
    if not isinstance(value, str):
        raise ValueError("Send this as Base64 text.")
    try:
        return base64.b64decode(value, validate=True)
    except binascii.Error:
        raise ValueError("This is not valid Base64.") from None


def _encoded(value: bytes) -> str:
    return base64.b64encode(value).decode("ascii")


def _storable_json(value: Any) -> Any:
    """Walks the value without recursion, so that hostile nesting cannot exhaust the stack."""
    pending = [(value, 1)]
    while pending:
        item, depth = pending.pop()
        if depth > MAX_JSON_DEPTH:
            raise ValueError(f"The value is nested more than {MAX_JSON_DEPTH} levels deep.")
        if isinstance(item, dict):
            pending += [(part, depth + 1) for pair in item.items() for part in pair]
        elif isinstance(item, list):
            pending += [(part, depth + 1) for part in item]
        elif isinstance(item, str):
            storable_text(item)
        elif isinstance(item, float) and not math.isfinite(item):
            raise ValueError("The value holds a number that is not finite.")
        elif isinstance(item, int) and abs(item) >= 10**1_000:
            raise ValueError("The value holds a number that is too large.")
    return value


# Without the blanks at its ends: text that must be there cannot be blank.
Text = Annotated[str, pydantic.StringConstraints(strip_whitespace=True)]
Integer = Annotated[int, pydantic.Field(strict=True, ge=-_INT4, le=_INT4 - 1)]
BigInteger = Annotated[
    int,
    BeforeValidator(_whole_number),
    pydantic.Field(ge=-_INT8, le=_INT8 - 1),
    PlainSerializer(str, return_type=str, when_used="json"),
    WithJsonSchema({"type": "string", "pattern": "^-?[0-9]+$", "examples": ["9007199254740993"]}),
]
ExactDecimal = Annotated[Decimal, BeforeValidator(_number_not_flag)]
Float = Annotated[float, pydantic.Field(strict=True, allow_inf_nan=False)]
Boolean = Annotated[bool, pydantic.Field(strict=True)]
IsoDate = Annotated[date, BeforeValidator(_not_a_number)]
IsoTime = Annotated[time, BeforeValidator(_not_a_number), AfterValidator(_without_zone)]
Instant = Annotated[pydantic.AwareDatetime, BeforeValidator(_not_a_number), AfterValidator(_in_utc)]
Identifier = UUID
Base64 = Annotated[
    bytes,
    BeforeValidator(_decoded),
    PlainSerializer(_encoded, return_type=str, when_used="json"),
    WithJsonSchema({"type": "string", "contentEncoding": "base64"}),
]
Json = Annotated[Any, AfterValidator(_storable_json)]
JsonObject = Annotated[dict[str, Any], AfterValidator(_storable_json)]

# Keys that the database counts up, and filters on numbers: query strings are text, so these are not strict.
SerialKey = Annotated[int, pydantic.Field(strict=True, ge=1, le=_INT8 - 1)]
SerialKeyText = Annotated[int, pydantic.Field(ge=1, le=_INT8 - 1)]
IntegerText = Annotated[int, pydantic.Field(ge=-_INT8, le=_INT8 - 1)]
FloatText = Annotated[float, pydantic.Field(allow_inf_nan=False)]
