"""What admins may do with accounts, one-time passwords, and the command for when there is no admin left."""

from datetime import timedelta

import pytest
import sqlalchemy as sa
from fastapi import FastAPI
from sqlalchemy import orm

from app.auth import command
from app.clock import utcnow
from app.models import AuthUser
from tests.actors import API, Actor
from tests.cases import CASES

BOB = {"email": "bob@example.com", "name": "Bob"}
OWN = "a long password of my own"


def sign_in(app: FastAPI, password: str, email: str = BOB["email"]) -> Actor:
    """Returns somebody who signed in, or who tried to."""
    actor = Actor(app)
    answer = actor.post(f"{API}/auth/login", json={"email": email, "password": password})
    assert answer.status_code in (200, 401), answer.text
    return actor


def status_of(actor: Actor) -> int:
    """Returns 200 for who may work, 403 for who must choose a password first, 401 for who is not signed in."""
    return actor.get(f"{API}/{next(iter(CASES))}").status_code


def change_password(actor: Actor, current: str, new: str) -> int:
    body = {"current_password": current, "new_password": new}
    return actor.post(f"{API}/auth/password", json=body).status_code


def test_members_cannot_manage_accounts(member: Actor) -> None:
    assert member.get(f"{API}/users").status_code == 403
    me = member.found("auth/me")["id"]
    assert member.patch(f"{API}/users/{me}", json={"role": "admin"}).status_code == 403
    assert member.post(f"{API}/users", json=BOB).status_code == 403
    assert member.post(f"{API}/users/{me}/password").status_code == 403


def test_admin_manages_accounts(admin: Actor, member: Actor) -> None:
    accounts = {row["email"]: row for row in admin.rows("users")}
    assert set(accounts) == {"admin@example.com", "member@example.com"}
    url = f"{API}/users/{accounts['member@example.com']['id']}"
    assert admin.patch(url, json={"role": "admin"}).json()["role"] == "admin"
    assert member.get(f"{API}/users").status_code == 200
    assert admin.patch(url, json={"active": False}).json()["active"] is False
    assert member.get(f"{API}/auth/me").status_code == 401
    assert admin.patch(f"{API}/users/00000000-0000-7000-8000-000000000000", json={}).status_code == 404


def test_last_admin_cannot_be_lost(admin: Actor) -> None:
    url = f"{API}/users/{admin.found('auth/me')['id']}"
    assert admin.patch(url, json={"role": "member"}).status_code == 409
    assert admin.patch(url, json={"active": False}).status_code == 409
    assert admin.get(f"{API}/users").status_code == 200


def test_accounts_are_searched_and_unknown_parameters_refused(admin: Actor, member: Actor) -> None:
    assert [row["email"] for row in admin.rows("users", search="MEMBER@")] == ["member@example.com"]
    assert admin.found("users", search="%")["total"] == 0
    assert admin.get(f"{API}/users", params={"serach": "x"}).status_code == 422


def test_new_account_works_once_its_owner_has_chosen_a_password(app: FastAPI, admin: Actor) -> None:
    made = admin.made("users", BOB)
    assert made["account"] | {"role": "member", "must_change_password": True, "active": True} == made["account"]
    assert admin.post(f"{API}/users", json=BOB).status_code == 409
    bob = sign_in(app, made["password"])
    assert bob.found("auth/me")["must_change_password"] is True
    assert (status_of(bob), bob.get(f"{API}/users").status_code) == (403, 403)
    assert change_password(bob, made["password"], made["password"]) == 422
    assert change_password(bob, made["password"], OWN) == 204
    assert status_of(bob) == 200
    assert bob.found("auth/me")["must_change_password"] is False
    assert status_of(sign_in(app, made["password"])) == 401
    assert status_of(sign_in(app, OWN)) == 200


def test_lost_password_is_replaced_and_its_sessions_end(app: FastAPI, admin: Actor, member: Actor) -> None:
    url = f"{API}/users/{member.found('auth/me')['id']}/password"
    issued = admin.post(url).json()
    assert status_of(member) == 401
    assert status_of(sign_in(app, issued["password"], issued["account"]["email"])) == 403
    assert admin.post(f"{API}/users/{admin.found('auth/me')['id']}/password").status_code == 403
    assert admin.post(f"{API}/users/00000000-0000-7000-8000-000000000000/password").status_code == 404


def test_forgotten_one_time_password_opens_nothing(app: FastAPI, admin: Actor, session: orm.Session) -> None:
    made = admin.made("users", BOB)
    session.execute(sa.update(AuthUser).values(one_time_until=utcnow() - timedelta(seconds=1)))
    session.commit()
    assert sign_in(app, made["password"]).get(f"{API}/auth/me").status_code == 401


def said_password(said: str) -> str:
    return said.rpartition(": ")[2]


def test_operator_makes_an_admin(app: FastAPI, anonymous: Actor, session: orm.Session) -> None:
    password = said_password(command.run(session, "create-admin", " Bob@Example.com"))
    session.commit()
    bob = sign_in(app, password)
    assert change_password(bob, password, OWN) == 204
    assert bob.get(f"{API}/users").status_code == 200
    with pytest.raises(command.Refused):
        command.run(session, "create-admin", "nobody")


def test_operator_lets_an_admin_in_again(app: FastAPI, admin: Actor, session: orm.Session) -> None:
    session.execute(sa.update(AuthUser).values(active=False))
    session.commit()
    password = said_password(command.run(session, "reset-password", "admin@example.com"))
    session.commit()
    assert status_of(sign_in(app, password, "admin@example.com")) == 403
    with pytest.raises(command.Refused):
        command.run(session, "reset-password", "nobody@example.com")


def test_command_says_what_is_wrong(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        command.main(["no-such-command"])
    assert "reset-password" in capsys.readouterr().err
