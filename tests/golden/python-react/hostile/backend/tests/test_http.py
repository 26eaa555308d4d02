"""What holds for every request: problems without inside information, headers, limits, hostile input."""

import asyncio
import json
import logging
from typing import Any

import httpx2
import pydantic
import pytest
import sqlalchemy as sa
from fastapi import Depends

from app.database import SessionDep
from app.ids import uuid7
from app.logs import JsonFormatter
from app.main import create_app
from app.settings import Settings
from tests.actors import API, Actor
from tests.cases import CASES
from tests.world import World

CASE = next(iter(CASES.values()))


def test_unknown_path_is_a_problem(client: Actor) -> None:
    response = client.get("/no/such/path")
    assert response.status_code == 404
    assert response.headers["Content-Type"] == "application/problem+json"
    assert response.json()["request_id"] == response.headers["X-Request-ID"]


def test_wrong_method_is_a_problem(client: Actor) -> None:
    response = client.put(f"{API}/{CASE.path}")
    assert response.status_code == 405
    assert response.json()["status"] == 405


def test_request_id_of_a_proxy_is_kept_and_a_forged_one_is_not(client: Actor) -> None:
    assert client.get("/health/live", headers={"X-Request-ID": "abc-12345"}).headers["X-Request-ID"] == "abc-12345"
    assert client.get("/health/live", headers={"X-Request-ID": "a b"}).headers["X-Request-ID"] != "a b"


def test_answers_carry_security_headers(client: Actor) -> None:
    headers = client.get(f"{API}/{CASE.path}").headers
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["X-Frame-Options"] == "DENY"
    assert headers["Cache-Control"] == "no-store"
    assert headers["Content-Security-Policy"].startswith("default-src 'none'")


def test_bug_is_answered_without_detail_and_logged(
    client: Actor, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_arguments: Any) -> None:
        raise RuntimeError("a secret detail")

    monkeypatch.setattr("app.services.class_entity.service.list", broken)
    with caplog.at_level(logging.ERROR):
        response = client.get(f"{API}/{CASE.path}")
    assert response.status_code == 500
    assert "secret" not in response.text
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert "a secret detail" in caplog.text


def test_failure_of_the_database_is_answered_503_and_logged(
    client: Actor, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_arguments: Any) -> None:
        raise sa.exc.OperationalError("SELECT 1", {}, Exception("the server closed the connection"))

    monkeypatch.setattr("app.services.class_entity.service.list", broken)
    with caplog.at_level(logging.ERROR):
        response = client.get(f"{API}/{CASE.path}")
    assert response.status_code == 503
    assert response.headers["Retry-After"]
    assert "connection" not in response.text
    assert "the server closed the connection" in caplog.text


def test_burst_of_requests_waits_its_turn(settings: Settings, engine: sa.Engine) -> None:
    app = create_app(settings.model_copy(update={"database_pool_size": 1, "database_timeout_seconds": 5}))

    def connected(session: SessionDep) -> None:
        session.execute(sa.text("SELECT 1"))

    # Two threads one after the other on one connection, as where an account is looked up first.
    @app.get("/hops", dependencies=[Depends(connected)])
    def hops(session: SessionDep) -> None:
        session.execute(sa.text("SELECT 1"))

    async def burst(requests: int) -> list[int]:
        async with httpx2.AsyncClient(transport=httpx2.ASGITransport(app), base_url="https://testserver") as browser:
            answers = await asyncio.gather(*(browser.get("/hops") for _ in range(requests)))
        return [answer.status_code for answer in answers]

    # More than the threads and the connections together.
    assert asyncio.run(burst(60)) == [200] * 60
    app.state.engine.dispose()


def test_broken_json_is_refused(client: Actor) -> None:
    for body in (b"{", b"\xff", b"[" * 100_000, b'{"a": ' + b"9" * 5_000 + b"}"):
        response = client.post(f"{API}/{CASE.path}", content=body, headers={"Content-Type": "application/json"})
        assert response.status_code in (400, 422), response.text
        assert response.headers["Content-Type"] == "application/problem+json"


def test_body_that_is_no_object_is_refused(client: Actor) -> None:
    bodies: list[Any] = [[], "text", 1, None]
    for body in bodies:
        response = client.post(f"{API}/{CASE.path}", json=body)
        assert response.status_code == 422


def test_body_that_is_too_large_is_refused(client: Actor) -> None:
    response = client.post(f"{API}/{CASE.path}", content=b" " * 10_000_001)
    assert response.status_code == 413
    chunks = (b" " * 1_000_000 for _ in range(11))
    assert client.post(f"{API}/{CASE.path}", content=chunks).status_code == 413


@pytest.mark.parametrize("path", CASES)
def test_value_that_no_column_can_hold_is_never_an_error_of_ours(path: str, client: Actor, world: World) -> None:
    case = CASES[path]
    body = world.payload(case)

    def posted(values: dict[str, Any]) -> dict[str, Any]:
        content = json.dumps(body | values).replace('"\\\\ud800"', '"\\ud800"')
        response = client.post(f"{API}/{path}", content=content, headers={"Content-Type": "application/json"})
        assert response.status_code in (201, 400, 409, 422), f"{values}: {response.text}"
        errors: dict[str, Any] = response.json().get("errors", {})
        return errors

    values: list[Any] = ["a\x00b", "\\ud800", 2**63, 10**400, -1e400, {"a": {"b": "\x00"}}]
    for value in values:
        refused = posted(dict.fromkeys(case.samples, value))
        # Whatever the validation lets through must not fail in the database.
        for name in case.samples:
            if name not in refused:
                posted({name: value})


def test_nul_in_a_search_is_refused(client: Actor) -> None:
    for path, case in CASES.items():
        assert client.get(f"{API}/{path}/options", params={"search": "\x00"}).status_code == 422
        if case.searchable:
            assert client.get(f"{API}/{path}", params={"search": "\x00"}).status_code == 422


def test_search_takes_wildcards_literally(client: Actor, world: World) -> None:
    for path, case in CASES.items():
        world.record(path)
        if case.searchable:
            assert client.rows(path, search="%_no\\such%_text%") == []


def test_other_origins_must_be_allowed(client: Actor) -> None:
    allowed = client.get("/health/live", headers={"Origin": "https://app.example.com"})
    assert allowed.headers["Access-Control-Allow-Origin"] == "https://app.example.com"
    other = client.get("/health/live", headers={"Origin": "https://evil.example.com"})
    assert "Access-Control-Allow-Origin" not in other.headers


def test_change_from_another_site_is_refused(client: Actor, world: World) -> None:
    body = world.payload(CASE)
    url = f"{API}/{CASE.path}"
    for headers in ({"Origin": "https://evil.example.com"}, {"Sec-Fetch-Site": "cross-site"}, {"Origin": "null"}):
        assert client.post(url, json=body, headers=headers).status_code == 403
    assert client.post(url, json=body, headers={"Origin": "https://app.example.com"}).status_code == 201


def test_health(client: Actor) -> None:
    assert client.get("/health/live").json() == {"status": "ok"}
    assert client.get("/health/ready").json() == {"status": "ok"}


def test_not_ready_without_a_database(settings: Settings) -> None:
    nowhere = pydantic.SecretStr("postgresql://nobody@localhost:1/nothing")
    app = create_app(settings.model_copy(update={"database_url": nowhere}))
    response = Actor(app).get("/health/ready")
    assert response.status_code == 503
    assert "localhost" not in response.text


def test_log_lines_are_json() -> None:
    record = logging.makeLogRecord({"msg": "hello %s", "args": ("you",), "levelname": "INFO", "status": 200})
    line = json.loads(JsonFormatter().format(record))
    assert (line["message"], line["level"], line["status"]) == ("hello you", "INFO", 200)


def test_keys_sort_by_time() -> None:
    keys = [uuid7() for _ in range(3)]
    assert all(key.version == 7 for key in keys)
    assert [key.int >> 80 for key in keys] == sorted(key.int >> 80 for key in keys)
