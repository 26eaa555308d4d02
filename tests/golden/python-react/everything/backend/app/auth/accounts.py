"""Making, checking and changing accounts."""

from collections.abc import Sequence
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from app.auth.passwords import hash_password, needs_rehash, verify_password
from app.auth.schemas import AccountChange, Credentials, PasswordChange, Registration
from app.auth.sessions import end_sessions
from app.models.auth import AuthUser
from app.problems import Conflict, Forbidden, Invalid, NotFound, Unauthenticated
from app.settings import Settings

# Any constant: makes sure that exactly one of several simultaneous first registrations becomes the admin.
_FIRST_ACCOUNT_LOCK = 4_815_162_342


def is_first_run(session: orm.Session) -> bool:
    """Whether there is no account yet."""
    return not session.scalar(sa.select(sa.exists().select_from(AuthUser)))


def register(session: orm.Session, settings: Settings, data: Registration) -> AuthUser:
    """Makes an account, the first one as admin. Raises Forbidden when that is closed, Conflict for a known address."""
    session.execute(sa.select(sa.func.pg_advisory_xact_lock(_FIRST_ACCOUNT_LOCK)))
    first = is_first_run(session)
    if not first and not settings.registration_open:
        raise Forbidden("Registration is closed. Ask an admin.")
    if session.scalar(sa.select(AuthUser.id).where(AuthUser.email == data.email)):
        raise Conflict("There is an account with this address.", {"email": ["This address is already in use."]})
    user = AuthUser(
        email=data.email,
        name=data.name,
        password_hash=hash_password(data.password),
        role="admin" if first else "member",
    )
    session.add(user)
    session.flush()
    return user


def authenticate(session: orm.Session, credentials: Credentials) -> AuthUser:
    """Returns the account. Raises Unauthenticated, in the same words and time for unknown, closed and mistyped."""
    user = session.scalar(
        sa.select(AuthUser).where(AuthUser.email == credentials.email).options(orm.undefer(AuthUser.password_hash))
    )
    fits = verify_password(user.password_hash if user else None, credentials.password)
    if user is None or not fits or not user.active:
        raise Unauthenticated("The address or the password is wrong.")
    if needs_rehash(user.password_hash):
        user.password_hash = hash_password(credentials.password)
    return user


def change_password(session: orm.Session, user: AuthUser, data: PasswordChange, *, session_id: UUID) -> None:
    """Sets a new password and signs out every other device. Raises Invalid when the current one is wrong."""
    if not verify_password(user.password_hash, data.current_password):
        raise Invalid("current_password", "This is not your current password.")
    user.password_hash = hash_password(data.new_password)
    end_sessions(session, user.id, keep=session_id)


def list_accounts(session: orm.Session, page: int, page_size: int) -> tuple[Sequence[AuthUser], int]:
    """Returns a page of all accounts by address, and how many there are."""
    total = session.scalar(sa.select(sa.func.count()).select_from(AuthUser)) or 0
    statement = sa.select(AuthUser).order_by(AuthUser.email, AuthUser.id)
    return session.scalars(statement.limit(page_size).offset((page - 1) * page_size)).all(), total


def update_account(session: orm.Session, user_id: UUID, data: AccountChange) -> AuthUser:
    """Changes role or state. Raises NotFound, or Conflict when no active admin would be left."""
    # The lock keeps two admins from demoting each other at the same moment.
    session.execute(sa.select(sa.func.pg_advisory_xact_lock(_FIRST_ACCOUNT_LOCK)))
    user = session.get(AuthUser, user_id)
    if user is None:
        raise NotFound("account")
    user.role = data.role if data.role is not None else user.role
    user.active = data.active if data.active is not None else user.active
    session.flush()
    admins = sa.select(sa.exists().where(AuthUser.role == "admin", AuthUser.active))
    if not session.scalar(admins):
        raise Conflict("At least one active admin must remain.")
    if not user.active:
        end_sessions(session, user.id)
    return user
