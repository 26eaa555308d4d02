"""Limits how often passwords can be guessed and accounts be made."""

import hashlib
import hmac
import ipaddress
from datetime import timedelta

import sqlalchemy as sa
from sqlalchemy import orm
from sqlalchemy.dialects.postgresql import insert

from app.clock import utcnow
from app.models.auth import AuthAttempt
from app.problems import TooManyRequests
from app.settings import Settings

WINDOW = timedelta(minutes=15)
# Failures in a window. Enough for a person who mistypes, far too few to guess.
PER_PERSON = 10
# An address may stand for a whole office.
PER_ADDRESS = 100
# From everywhere together: out of one stranger's reach, so that nobody can lock somebody else out, and still too few to guess.
PER_ACCOUNT = 1_000


class Throttle:
    """Counts before it looks at the password, so that parallel guesses cannot slip through; a success is taken back."""

    def __init__(self, session: orm.Session, settings: Settings) -> None:
        self._session = session
        self._key = settings.secret_key.get_secret_value().encode()

    def admit(self, action: str, address: str, account: str | None = None) -> None:
        """Counts an attempt. Raises TooManyRequests once there were too many for one of the limits."""
        self._session.execute(sa.delete(AuthAttempt).where(AuthAttempt.window_ends_at < utcnow()))
        # From the narrowest on: what is refused there does not count further, or one address could use up an account's limit.
        waits = (self._count(key, limit) for key, limit in self._limits(action, address, account))
        wait = next((seconds for seconds in waits if seconds > 0), 0)
        # A count must outlive the refusal that rolls everything else back.
        self._session.commit()
        if wait > 0:
            raise TooManyRequests("Too many attempts. Please wait a while.", wait)

    def forgive(self, action: str, address: str, account: str) -> None:
        """Takes a success back from what was counted, and forgets this person's failures."""
        person, *shared = (key for key, _ in self._limits(action, address, account))
        self._session.execute(sa.delete(AuthAttempt).where(AuthAttempt.key == person))
        for key in shared:
            one_less = sa.update(AuthAttempt).where(AuthAttempt.key == key, AuthAttempt.count > 0)
            self._session.execute(one_less.values(count=AuthAttempt.count - 1))

    def _limits(self, action: str, address: str, account: str | None) -> list[tuple[bytes, int]]:
        network = network_of(address)
        limits = {f"{action} from {network}": PER_ADDRESS}
        if account is not None:
            person = {f"{action} from {network} as {account}": PER_PERSON}
            limits = person | limits | {f"{action} as {account}": PER_ACCOUNT}
        return [(self._hash(text), limit) for text, limit in limits.items()]

    def _count(self, key: bytes, limit: int) -> int:
        """Returns for how many seconds the key is refused, 0 when it is not."""
        now = utcnow()
        first = insert(AuthAttempt).values(key=key, count=1, window_ends_at=now + WINDOW)
        counted = first.on_conflict_do_update(index_elements=["key"], set_={"count": AuthAttempt.count + 1})
        count, ends_at = self._session.execute(counted.returning(AuthAttempt.count, AuthAttempt.window_ends_at)).one()
        return max(1, int((ends_at - now).total_seconds())) if count > limit else 0

    def _hash(self, text: str) -> bytes:
        return hmac.digest(self._key, text.encode(), hashlib.sha256)


def network_of(address: str) -> str:
    """Returns what one subscriber has: an IPv4 address, or of IPv6 the whole /64, within which addresses cost nothing."""
    try:
        parsed = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return address
    if isinstance(parsed, ipaddress.IPv4Address):
        return str(parsed)
    return str(parsed.ipv4_mapped or ipaddress.IPv6Network((parsed, 64), strict=False))
