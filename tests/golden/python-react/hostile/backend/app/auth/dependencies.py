"""Who is asking: the dependencies that every protected endpoint stands behind."""

from typing import Annotated

from fastapi import Depends
from fastapi.security import APIKeyCookie

from app.auth.sessions import SignIn, find_sign_in
from app.database import SessionDep
from app.models.auth import AuthSession, AuthUser
from app.problems import Forbidden, Unauthenticated
from app.settings import SettingsDep

COOKIE = "session"
_cookie = APIKeyCookie(name=COOKIE, auto_error=False, description="Set by signing in.")


def require_sign_in(
    session: SessionDep, settings: SettingsDep, token: Annotated[str | None, Depends(_cookie)]
) -> SignIn:
    """Returns who is behind the request's cookie. Raises Unauthenticated."""
    if not token:
        raise Unauthenticated
    found = find_sign_in(session, settings, token)
    if found is None:
        raise Unauthenticated("The session has ended.")
    return found


SignInDep = Annotated[SignIn, Depends(require_sign_in)]


# Asynchronous where nothing waits: FastAPI hands every other function to a thread.
async def current_session(sign_in: SignInDep) -> AuthSession:
    """Returns the session that the request belongs to."""
    return sign_in.session


async def signed_in_user(sign_in: SignInDep) -> AuthUser:
    """Returns the account that is signed in, even if it has yet to choose a password: for what has to do with that."""
    return sign_in.user


async def current_user(sign_in: SignInDep) -> AuthUser:
    """Returns the account that is signed in. Raises Forbidden until its password is its own."""
    if sign_in.user.must_change_password:
        raise Forbidden("Choose a password of your own first.")
    return sign_in.user


CurrentSession = Annotated[AuthSession, Depends(current_session)]
SignedInUser = Annotated[AuthUser, Depends(signed_in_user)]
CurrentUser = Annotated[AuthUser, Depends(current_user)]


async def require_admin(user: CurrentUser) -> AuthUser:
    """Lets admins through. Raises Forbidden."""
    if not user.is_admin:
        raise Forbidden("Only admins may do this.")
    return user


AdminUser = Annotated[AuthUser, Depends(require_admin)]
