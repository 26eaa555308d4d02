"""Making passwords, and hashing them with argon2id."""

import secrets
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error, InvalidHashError

# OWASP's minimum for argon2id: about 20 ms and 19 MiB, so that a burst of sign-ins cannot exhaust the server.
_hasher = PasswordHasher(time_cost=2, memory_cost=19_456, parallelism=1)


# Without what looks alike when read aloud or from paper: 0 and o, 1, i and l.
_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"


def random_password() -> str:
    """Returns a password to hand over, of 79 random bits in four groups."""
    return "-".join("".join(secrets.choice(_LETTERS) for _ in range(4)) for _ in range(4))


def hash_password(password: str) -> str:
    """Returns an encoded argon2id hash with a salt of its own."""
    return _hasher.hash(password)


def verify_password(encoded: str | None, password: str) -> bool:
    """Whether the password fits; takes as long when there is no such account (`encoded` is None)."""
    try:
        return _hasher.verify(encoded or _nobody(), password) and encoded is not None
    except (Argon2Error, InvalidHashError):
        return False


def needs_rehash(encoded: str) -> bool:
    """Whether the hash was made with weaker parameters than today's."""
    return _hasher.check_needs_rehash(encoded)


@cache
def _nobody() -> str:
    return _hasher.hash("nobody's password")
