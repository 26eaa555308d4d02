"""Accounts: registering, signing in and out, and guessing."""

import hashlib
import hmac
from datetime import timedelta
from typing import Any

import pytest
import sqlalchemy as sa
from fastapi import FastAPI
from sqlalchemy import orm

from app.auth import router, throttle
from app.auth.passwords import hash_password, verify_password
from app.auth.throttle import PER_PERSON, network_of
from app.clock import utcnow
from app.models import AuthSession, AuthUser
from app.settings import Settings
from tests.actors import API, Actor

PASSWORD = "correct horse battery"
PERSON = {"email": "Ann@Example.com", "name": "Ann", "password": PASSWORD}
AUTH = f"{API}/auth"


def register(actor: Actor, **values: Any) -> dict[str, Any]:
    """Registers and stays signed in. Returns the account."""
    response = actor.post(f"{AUTH}/register", json=PERSON | values)
    assert response.status_code == 201, response.text
    return account_of(actor, response.json())


def account_of(actor: Actor, answer: dict[str, Any]) -> dict[str, Any]:
    return answer


def login(actor: Actor, password: str = PASSWORD, email: str = "ann@example.com") -> int:
    """Tries to sign in. Returns the status."""
    response = actor.post(f"{AUTH}/login", json={"email": email, "password": password})
    if response.status_code == 200:
        account_of(actor, response.json())
    return response.status_code


def test_first_account_is_the_admin_and_others_are_members(app: FastAPI, anonymous: Actor) -> None:
    assert anonymous.found("auth/config") == {"registration_open": True, "first_run": True}
    first = register(anonymous)
    named = {"id": first["id"], "email": "ann@example.com", "name": "Ann"}
    assert first == named | {"role": "admin", "must_change_password": False}
    assert anonymous.found("auth/config") == {"registration_open": True, "first_run": False}
    assert anonymous.found("auth/me") == first
    assert register(Actor(app), email="bob@example.com")["role"] == "member"


def test_known_address_is_a_conflict_in_any_case(app: FastAPI, anonymous: Actor) -> None:
    register(anonymous)
    response = Actor(app).post(f"{AUTH}/register", json=PERSON | {"email": "ANN@example.COM"})
    assert response.status_code == 409
    assert list(response.json()["errors"]) == ["email"]


@pytest.mark.parametrize("typed", [" Ann@Example.com ", "ann@b\u00fccher.example", "ann@xn--bcher-kva.example"])
def test_what_was_typed_at_registration_also_signs_in(app: FastAPI, anonymous: Actor, typed: str) -> None:
    register(anonymous, email=typed)
    assert login(Actor(app), email=typed) == 200


@pytest.mark.parametrize("typed", ["nobody", "Ann <ann@example.com>", "ann@example..com"])
def test_wrong_address_is_explained_in_words_of_ours(anonymous: Actor, typed: str) -> None:
    for path, body in (("register", PERSON), ("login", {"password": PASSWORD})):
        response = anonymous.post(f"{AUTH}/{path}", json=body | {"email": typed})
        assert response.json()["errors"] == {"email": ["Enter an email address such as ana@example.com."]}


@pytest.mark.parametrize(
    ("name", "value"),
    [("email", "nobody"), ("email", None), ("password", "short"), ("password", "x" * 201), ("name", " ")],
)
def test_invalid_registration_is_reported_at_its_field(anonymous: Actor, name: str, value: Any) -> None:
    response = anonymous.post(f"{AUTH}/register", json=PERSON | {name: value})
    assert response.status_code == 422
    assert list(response.json()["errors"]) == [name]
    assert "password" not in response.text or name == "password"


def test_closed_registration_lets_only_the_first_account_in(
    app: FastAPI, anonymous: Actor, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed = settings.model_copy(update={"registration_open": False})
    monkeypatch.setitem(app.state._state, "settings", closed)
    register(anonymous)
    response = Actor(app).post(f"{AUTH}/register", json=PERSON | {"email": "bob@example.com"})
    assert response.status_code == 403


def test_sign_in_and_out(app: FastAPI, anonymous: Actor, session: orm.Session) -> None:
    register(Actor(app))
    assert login(anonymous) == 200
    assert anonymous.found("auth/me")["email"] == "ann@example.com"
    assert anonymous.post(f"{AUTH}/logout").status_code == 204
    assert anonymous.get(f"{AUTH}/me").status_code == 401
    assert session.scalar(sa.select(sa.func.count()).select_from(AuthSession)) == 1


def test_unknown_wrong_and_closed_are_answered_alike(app: FastAPI, anonymous: Actor, session: orm.Session) -> None:
    register(anonymous)
    wrong = Actor(app).post(f"{AUTH}/login", json={"email": "ann@example.com", "password": "wrong"})
    unknown = Actor(app).post(f"{AUTH}/login", json={"email": "nobody@example.com", "password": "wrong"})
    session.execute(sa.update(AuthUser).values(active=False))
    session.commit()
    closed = Actor(app).post(f"{AUTH}/login", json={"email": "ann@example.com", "password": PASSWORD})
    for response in (wrong, unknown, closed):
        assert response.status_code == 401
        assert response.json()["detail"] == wrong.json()["detail"]
    assert anonymous.get(f"{AUTH}/me").status_code == 401


def test_guessing_is_stopped_even_for_the_right_password(app: FastAPI, anonymous: Actor) -> None:
    register(anonymous)
    for _ in range(PER_PERSON):
        assert login(Actor(app), "wrong") == 401
    response = Actor(app).post(f"{AUTH}/login", json={"email": "ann@example.com", "password": PASSWORD})
    assert response.status_code == 429
    assert 0 < int(response.headers["Retry-After"]) <= 900
    assert login(Actor(app), "wrong", "somebody.else@example.com") == 401


def test_guesses_of_a_stranger_do_not_lock_the_owner_out(
    app: FastAPI, anonymous: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    register(anonymous)
    monkeypatch.setattr(throttle, "PER_ACCOUNT", PER_PERSON + 1)
    for _ in range(PER_PERSON + 5):
        login(Actor(app), "wrong")
    assert login(Actor(app)) == 429
    monkeypatch.setattr(router, "_address", lambda _request: "2001:db8::1")
    assert login(Actor(app)) == 200


def test_guesses_from_many_places_are_stopped(app: FastAPI, anonymous: Actor, monkeypatch: pytest.MonkeyPatch) -> None:
    register(anonymous)
    monkeypatch.setattr(throttle, "PER_ACCOUNT", 3)
    for number in range(4):
        monkeypatch.setattr(router, "_address", lambda _request, place=number: f"192.0.2.{place}")
        assert login(Actor(app), "wrong") == (401 if number < 3 else 429)


def test_success_forgets_earlier_failures_and_does_not_count(
    app: FastAPI, anonymous: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    register(anonymous)
    monkeypatch.setattr(throttle, "PER_ADDRESS", 2 * PER_PERSON)
    for _ in range(2):
        for _ in range(PER_PERSON - 1):
            assert login(Actor(app), "wrong") == 401
        for _ in range(3):
            assert login(Actor(app)) == 200


def test_addresses_of_one_subscriber_count_together() -> None:
    assert network_of("2001:db8::1") == network_of("2001:db8::ffff:1") != network_of("2001:db8:0:1::1")
    assert network_of("::ffff:192.0.2.1") == network_of("192.0.2.1") != network_of("192.0.2.2")
    assert network_of("unknown") == "unknown"


def test_new_password_signs_out_the_other_devices(app: FastAPI, anonymous: Actor) -> None:
    register(anonymous)
    other = Actor(app)
    assert login(other) == 200
    change = {"current_password": PASSWORD, "new_password": "another long password"}
    wrong = anonymous.post(f"{AUTH}/password", json=change | {"current_password": "wrong"})
    assert (wrong.status_code, list(wrong.json()["errors"])) == (422, ["current_password"])
    assert anonymous.post(f"{AUTH}/password", json=change).status_code == 204
    assert anonymous.get(f"{AUTH}/me").status_code == 200
    assert other.get(f"{AUTH}/me").status_code == 401
    assert login(Actor(app)) == 401
    assert login(Actor(app), "another long password") == 200


def test_expired_session_is_over(app: FastAPI, anonymous: Actor, session: orm.Session) -> None:
    register(anonymous)
    session.execute(sa.update(AuthSession).values(expires_at=utcnow() - timedelta(seconds=1)))
    session.commit()
    assert anonymous.get(f"{AUTH}/me").status_code == 401


def test_nothing_secret_is_stored_or_answered(anonymous: Actor, session: orm.Session, settings: Settings) -> None:
    answer = anonymous.post(f"{AUTH}/register", json=PERSON)
    assert "hash" not in answer.text and PASSWORD not in answer.text
    user = session.scalars(sa.select(AuthUser).options(orm.undefer(AuthUser.password_hash))).one()
    assert user.password_hash.startswith("$argon2id$")
    cookie = answer.headers["Set-Cookie"]
    for attribute in ("HttpOnly", "Secure", "SameSite=lax", "Path=/"):
        assert attribute in cookie
    secret = cookie.split("=", 1)[1].split(";")[0].partition(".")[2]
    key = settings.secret_key.get_secret_value().encode()
    stored = session.scalars(sa.select(AuthSession)).one()
    assert stored.token_hash == hmac.digest(key, secret.encode(), hashlib.sha256)


@pytest.mark.parametrize("token", ["", "x", "0" * 36, "00000000-0000-7000-8000-000000000000.x", "é.ß"])
def test_forged_cookie_opens_nothing(app: FastAPI, anonymous: Actor, token: str) -> None:
    headers = {b"Cookie": b"session=" + token.encode()}
    assert anonymous.get(f"{AUTH}/me", headers=headers).status_code == 401


def test_passwords_are_compared_in_full() -> None:
    encoded = hash_password("x" * 200)
    assert verify_password(encoded, "x" * 200)
    assert not verify_password(encoded, "x" * 199)
    assert not verify_password(None, "x" * 200)
    assert not verify_password("not a hash", "x")
