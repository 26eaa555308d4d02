"""Making, checking and changing accounts."""

from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import orm

from app.auth.passwords import hash_password, needs_rehash, random_password, verify_password
from app.auth.schemas import AccountChange, AccountQuery, Credentials, NewAccount, PasswordChange, Registration
from app.auth.sessions import end_sessions
from app.clock import utcnow
from app.models.auth import AuthUser
from app.problems import Conflict, Forbidden, Invalid, NotFound, Unauthenticated
from app.settings import Settings

# Any constant: makes sure that exactly one of several simultaneous first registrations becomes the admin.
_FIRST_ACCOUNT_LOCK = 4_815_162_342

# Long enough to hand it over, short enough that a forgotten note opens nothing.
ONE_TIME_LIFETIME = timedelta(days=3)


def is_first_run(session: orm.Session) -> bool:
    """Whether there is no account yet."""
    return not session.scalar(sa.select(sa.exists().select_from(AuthUser)))


def register(session: orm.Session, settings: Settings, data: Registration) -> AuthUser:
    """Makes an account, the first one as admin. Raises Forbidden when that is closed, Conflict for a known address."""
    session.execute(sa.select(sa.func.pg_advisory_xact_lock(_FIRST_ACCOUNT_LOCK)))
    first = is_first_run(session)
    if not first and not settings.registration_open:
        raise Forbidden("Registration is closed. Ask an admin.")
    _refuse_known_address(session, data.email)
    user = AuthUser(
        email=data.email,
        name=data.name,
        password_hash=hash_password(data.password),
        role="admin" if first else "member",
    )
    session.add(user)
    session.flush()
    return user


def create_account(session: orm.Session, data: NewAccount) -> tuple[AuthUser, str]:
    """Makes an account for somebody else. Returns it with the one-time password; raises Conflict for a known address."""
    _refuse_known_address(session, data.email)
    user = AuthUser(email=data.email, name=data.name, role=data.role, active=True)
    password = _give_one_time_password(user)
    session.add(user)
    session.flush()
    return user, password


def reset_password(session: orm.Session, user: AuthUser) -> str:
    """Replaces the password by a one-time password, which is returned, and signs the account out everywhere."""
    password = _give_one_time_password(user)
    end_sessions(session, user.id)
    return password


def _give_one_time_password(user: AuthUser) -> str:
    password = random_password()
    user.password_hash = hash_password(password)
    user.one_time_until = utcnow() + ONE_TIME_LIFETIME
    return password


def _refuse_known_address(session: orm.Session, email: str) -> None:
    if find_account(session, email) is not None:
        raise Conflict("There is an account with this address.", {"email": ["This address is already in use."]})


def find_account(session: orm.Session, email: str) -> AuthUser | None:
    """Returns the account with an address in its stored spelling."""
    return session.scalar(sa.select(AuthUser).where(AuthUser.email == email))


def get_account(session: orm.Session, user_id: UUID) -> AuthUser:
    """Returns an account. Raises NotFound."""
    user = session.get(AuthUser, user_id)
    if user is None:
        raise NotFound("account")
    return user


def authenticate(session: orm.Session, credentials: Credentials) -> AuthUser:
    """Returns the account. Raises Unauthenticated, in the same words and time for unknown, closed, outdated and mistyped."""
    user = session.scalar(
        sa.select(AuthUser).where(AuthUser.email == credentials.email).options(orm.undefer(AuthUser.password_hash))
    )
    fits = verify_password(user.password_hash if user else None, credentials.password)
    if user is None or not fits or not user.active or _outdated(user):
        raise Unauthenticated("The address or the password is wrong.")
    if needs_rehash(user.password_hash):
        user.password_hash = hash_password(credentials.password)
    return user


def _outdated(user: AuthUser) -> bool:
    return user.one_time_until is not None and user.one_time_until < utcnow()


def change_password(session: orm.Session, user: AuthUser, data: PasswordChange, *, session_id: UUID) -> None:
    """Sets a new password and signs out every other device. Raises Invalid when the current one is wrong."""
    if not verify_password(user.password_hash, data.current_password):
        raise Invalid("current_password", "This is not your current password.")
    if user.must_change_password and data.new_password == data.current_password:
        raise Invalid("new_password", "Choose a password that nobody else has seen.")
    user.password_hash = hash_password(data.new_password)
    user.one_time_until = None
    end_sessions(session, user.id, keep=session_id)


def list_accounts(session: orm.Session, query: AccountQuery) -> tuple[Sequence[AuthUser], int]:
    """Returns a page of the accounts that are searched for, by address, and how many there are."""
    statement = sa.select(AuthUser)
    if query.search:
        found = (column.icontains(query.search, autoescape=True) for column in (AuthUser.email, AuthUser.name))
        statement = statement.where(sa.or_(*found))
    total = session.scalar(sa.select(sa.func.count()).select_from(statement.subquery())) or 0
    statement = statement.order_by(AuthUser.email, AuthUser.id).limit(query.page_size)
    return session.scalars(statement.offset((query.page - 1) * query.page_size)).all(), total


def update_account(session: orm.Session, user_id: UUID, data: AccountChange) -> AuthUser:
    """Changes role or state. Raises NotFound, or Conflict when no active admin would be left."""
    # The lock keeps two admins from demoting each other at the same moment.
    session.execute(sa.select(sa.func.pg_advisory_xact_lock(_FIRST_ACCOUNT_LOCK)))
    user = get_account(session, user_id)
    user.role = data.role if data.role is not None else user.role
    user.active = data.active if data.active is not None else user.active
    session.flush()
    admins = sa.select(sa.exists().where(AuthUser.role == "admin", AuthUser.active))
    if not session.scalar(admins):
        raise Conflict("At least one active admin must remain.")
    if not user.active:
        end_sessions(session, user.id)
    return user
