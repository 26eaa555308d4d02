"""Sign-ins that are remembered: made, found, and ended."""

import hashlib
import hmac
import secrets
from datetime import timedelta
from typing import NamedTuple
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from app.clock import utcnow
from app.models.auth import AuthSession, AuthUser
from app.settings import Settings


class SignIn(NamedTuple):
    """A session that is alive and the account that it belongs to."""

    session: AuthSession
    user: AuthUser


def start_session(session: orm.Session, settings: Settings, user: AuthUser) -> tuple[AuthSession, str]:
    """Stores a new session. Returns it with the token for the cookie, which is stored nowhere."""
    now = utcnow()
    session.execute(sa.delete(AuthSession).where(AuthSession.expires_at < now))
    secret = secrets.token_urlsafe(32)
    lifetime = timedelta(days=settings.session_days)
    record = AuthSession(user_id=user.id, token_hash=_hash(settings, secret), expires_at=now + lifetime)
    session.add(record)
    session.flush()
    return record, f"{record.id}.{secret}"


def find_sign_in(session: orm.Session, settings: Settings, token: str) -> SignIn | None:
    """Returns whose token it is, None when it is malformed, unknown, expired or of a closed account."""
    identifier, _, secret = token.partition(".")
    try:
        statement = _alive(UUID(identifier))
    except ValueError:
        return None
    row = session.execute(statement).one_or_none()
    if row is None or not hmac.compare_digest(_hash(settings, secret), row[0].token_hash):
        return None
    return SignIn(row[0], row[1])


def _alive(session_id: UUID) -> sa.Select[tuple[AuthSession, AuthUser]]:
    statement = sa.select(AuthSession, AuthUser).join(AuthUser, AuthUser.id == AuthSession.user_id)
    return statement.where(AuthSession.id == session_id, AuthSession.expires_at > utcnow(), AuthUser.active)


def end_sessions(session: orm.Session, user_id: UUID, *, keep: UUID | None = None) -> None:
    """Signs the account out everywhere, except in the session to keep."""
    statement = sa.delete(AuthSession).where(AuthSession.user_id == user_id)
    session.execute(statement if keep is None else statement.where(AuthSession.id != keep))


def _hash(settings: Settings, secret: str) -> bytes:
    return hmac.digest(settings.secret_key.get_secret_value().encode(), secret.encode(), hashlib.sha256)
