"""Compares what was sent with what came back."""

from datetime import datetime
from decimal import Decimal, InvalidOperation
from typing import Any


def same(sent: Any, received: Any) -> bool:
    """Whether two JSON values mean the same: `12.5` and `12.50`, or one moment in two time zones, do."""
    if sent == received:
        return True
    if isinstance(sent, bool) or not isinstance(sent, (int, float, str)) or not isinstance(received, str):
        return False
    return _number(str(sent)) == _number(received) or _moment(str(sent)) == _moment(received)


def _number(text: str) -> Decimal | str:
    try:
        return Decimal(text)
    except InvalidOperation:
        return text


def _moment(text: str) -> datetime | str:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return text
