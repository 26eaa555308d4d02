"""Limits how often passwords can be guessed and accounts be made."""

import hashlib
import hmac
from datetime import timedelta

import sqlalchemy as sa
from sqlalchemy import orm
from sqlalchemy.dialects.postgresql import insert

from app.clock import utcnow
from app.models.auth import AuthAttempt
from app.problems import TooManyRequests
from app.settings import Settings

WINDOW = timedelta(minutes=15)
# Enough for a person who mistypes, far too few to guess; an address may stand for a whole office.
PER_ACCOUNT = 10
PER_ADDRESS = 100


class Throttle:
    """Counts before it looks at the password, so that parallel guesses cannot slip through."""

    def __init__(self, session: orm.Session, settings: Settings) -> None:
        self._session = session
        self._key = settings.secret_key.get_secret_value().encode()

    def admit(self, action: str, address: str, account: str | None = None) -> None:
        """Counts an attempt. Raises TooManyRequests once the address or the account has had too many."""
        limits = {self._hash(f"{action} from {address}"): PER_ADDRESS}
        if account is not None:
            limits[self._hash(f"{action} as {account}")] = PER_ACCOUNT
        now = utcnow()
        self._session.execute(sa.delete(AuthAttempt).where(AuthAttempt.window_ends_at < now))
        wait = max(self._count(key, limit) for key, limit in sorted(limits.items()))
        # A count must outlive the refusal that rolls everything else back.
        self._session.commit()
        if wait > 0:
            raise TooManyRequests("Too many attempts. Please wait a while.", wait)

    def forgive(self, action: str, account: str) -> None:
        """Forgets an account's failures after a success."""
        key = self._hash(f"{action} as {account}")
        self._session.execute(sa.delete(AuthAttempt).where(AuthAttempt.key == key))

    def _count(self, key: bytes, limit: int) -> int:
        """Returns for how many seconds the key is refused, 0 when it is not."""
        now = utcnow()
        first = insert(AuthAttempt).values(key=key, count=1, window_ends_at=now + WINDOW)
        counted = first.on_conflict_do_update(index_elements=["key"], set_={"count": AuthAttempt.count + 1})
        count, ends_at = self._session.execute(counted.returning(AuthAttempt.count, AuthAttempt.window_ends_at)).one()
        return max(1, int((ends_at - now).total_seconds())) if count > limit else 0

    def _hash(self, text: str) -> bytes:
        return hmac.digest(self._key, text.encode(), hashlib.sha256)
