"""How each type of field travels as JSON, and what is refused because the database could not store it."""

import re
from typing import Annotated
from uuid import UUID

import pydantic

_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


def storable_text(value: object) -> object:
    """Raises ValueError for text with NUL characters or lone surrogates, which PostgreSQL cannot hold."""
    if isinstance(value, str) and _UNSTORABLE.search(value):
        raise ValueError("The text holds characters that cannot be stored.")
    return value


# Without the blanks at its ends: text that must be there cannot be blank.
Text = Annotated[str, pydantic.StringConstraints(strip_whitespace=True)]
Identifier = UUID
