"""Clients of the API."""

from typing import Any

from fastapi import FastAPI
from fastapi.testclient import TestClient
from sqlalchemy import orm

from app.auth.sessions import start_session
from app.models.auth import AuthUser, Role
from app.settings import Settings

API = "/api/v1"


class Actor(TestClient):
    """A client with a session of its own; `made` and `found` are requests that must succeed."""

    def __init__(self, app: FastAPI, credential: str | None = None) -> None:
        super().__init__(app, base_url="https://testserver")
        self.portal = getattr(app.state, "test_portal", None)
        if credential is not None:
            self.cookies.set("session", credential)

    def made(self, path: str, data: dict[str, Any]) -> dict[str, Any]:
        """Creates a record and returns it."""
        response = self.post(f"{API}/{path}", json=data)
        assert response.status_code == 201, f"POST {path} {data}: {response.status_code} {response.text}"
        record: dict[str, Any] = response.json()
        return record

    def found(self, path: str, **parameters: Any) -> Any:
        """Reads something and returns it."""
        response = self.get(f"{API}/{path}", params=parameters)
        assert response.status_code == 200, f"GET {path} {parameters}: {response.status_code} {response.text}"
        return response.json()

    def rows(self, path: str, **parameters: Any) -> list[dict[str, Any]]:
        """Lists records and returns the first page."""
        rows: list[dict[str, Any]] = self.found(path, **parameters)["items"]
        return rows


def add_account(session: orm.Session, settings: Settings, email: str, role: Role) -> str:
    """Makes an account that is signed in. Returns its cookie; hashing a password would only cost time."""
    user = AuthUser(email=email, name=email.partition("@")[0], password_hash="-", role=role)
    session.add(user)
    session.flush()
    _, token = start_session(session, settings, user)
    session.commit()
    return token
