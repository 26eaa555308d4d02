"""The time, in one place so that every stored moment is aware and in UTC."""

from datetime import UTC, datetime


def utcnow() -> datetime:
    """Returns the present moment in UTC."""
    return datetime.now(UTC)
