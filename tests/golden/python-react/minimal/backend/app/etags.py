"""Versions of records as entity tags (RFC 9110), so that nobody overwrites what they have not seen."""

import re
from typing import Annotated

from fastapi import Header, Response

from app.models.base import Entity
from app.problems import Changed

IfMatch = Annotated[str | None, Header(description="The ETag of the copy that the change is based on.")]


def tagged[Record: Entity](response: Response, record: Record) -> Record:
    """Returns the record after putting its version into the answer's ETag."""
    response.headers["ETag"] = f'"{record.version}"'
    return record


def check_version(record: Entity, if_match: str | None) -> None:
    """Raises Changed unless the header is absent, `*`, or lists the record's version.

    Weak tags count: a proxy that compresses answers makes them weak, and a version names the record, not its bytes.
    """
    if if_match is None or if_match.strip() == "*":
        return
    if f'"{record.version}"' not in re.findall(r'"[^"]*"', if_match):
        raise Changed
