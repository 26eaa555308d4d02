"""Signing up, in and out."""

from fastapi import APIRouter, Request, Response

from app.auth import accounts, sessions
from app.auth.dependencies import COOKIE, CurrentSession, SignedInUser
from app.auth.schemas import Account, AuthConfig, Credentials, PasswordChange, Registration
from app.auth.throttle import Throttle
from app.database import SessionDep
from app.models.auth import AuthUser
from app.problems import documented
from app.settings import Settings, SettingsDep

router = APIRouter(prefix="/auth", tags=["Account"])


@router.get("/config", operation_id="auth_config")
def get_config(session: SessionDep, settings: SettingsDep) -> AuthConfig:
    """What the sign-in page needs before anybody is signed in."""
    first_run = accounts.is_first_run(session)
    return AuthConfig(registration_open=settings.registration_open or first_run, first_run=first_run)


@router.post("/register", status_code=201, operation_id="register", responses=documented(403, 409, 422, 429))
def register(
    data: Registration, request: Request, response: Response, session: SessionDep, settings: SettingsDep
) -> Account:
    """Makes an account and signs it in. The first account is the admin."""
    Throttle(session, settings).admit("register", _address(request))
    user = accounts.register(session, settings, data)
    return _sign_in(session, settings, user, response)


@router.post("/login", operation_id="login", responses=documented(401, 422, 429))
def login(
    data: Credentials, request: Request, response: Response, session: SessionDep, settings: SettingsDep
) -> Account:
    """Signs in. Unknown address and wrong password are answered alike; too many failures from where they come make one wait."""
    throttle = Throttle(session, settings)
    throttle.admit("login", _address(request), data.email)
    user = accounts.authenticate(session, data)
    throttle.forgive("login", _address(request), data.email)
    return _sign_in(session, settings, user, response)


@router.post("/logout", status_code=204, operation_id="logout", responses=documented(401))
def logout(response: Response, session: SessionDep, settings: SettingsDep, current: CurrentSession) -> None:
    """Ends the session and removes its cookie."""
    session.delete(current)
    response.delete_cookie(COOKIE, secure=settings.cookie_secure, httponly=True, samesite="lax")


@router.get("/me", response_model=Account, operation_id="auth_me", responses=documented(401))
def get_me(user: SignedInUser) -> AuthUser:
    """The account that is signed in."""
    return user


@router.post("/password", status_code=204, operation_id="change_password", responses=documented(401, 422, 429))
def change_password(
    data: PasswordChange,
    request: Request,
    session: SessionDep,
    settings: SettingsDep,
    user: SignedInUser,
    current: CurrentSession,
) -> None:
    """Sets a new password; every other session of the account ends."""
    throttle = Throttle(session, settings)
    throttle.admit("password", _address(request), user.email)
    accounts.change_password(session, user, data, session_id=current.id)
    throttle.forgive("password", _address(request), user.email)


def _address(request: Request) -> str:
    return request.client.host if request.client else "unknown"


def _sign_in(session: SessionDep, settings: Settings, user: AuthUser, response: Response) -> Account:
    _, token = sessions.start_session(session, settings, user)
    response.set_cookie(
        COOKIE,
        token,
        max_age=settings.session_days * 86_400,
        secure=settings.cookie_secure,
        httponly=True,
        samesite="lax",
    )
    return Account.model_validate(user)
