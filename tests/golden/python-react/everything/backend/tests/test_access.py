"""Who may do what: nobody without a sign-in, members with their own records, admins with all."""

import pytest
from fastapi import FastAPI
from fastapi.routing import iter_route_contexts

from tests.actors import API, Actor
from tests.case import Case
from tests.cases import CASES
from tests.world import World, sample

each_case = pytest.mark.parametrize("case", CASES.values(), ids=str)

PUBLIC = {"/auth/config", "/auth/register", "/auth/login"}
# What the document leaves out: probes, and the document itself with its page.
HIDDEN = {"/health/live", "/health/ready", "/api/openapi.json", "/api/docs", "/api/docs/start.js"}


def test_every_endpoint_but_the_named_ones_needs_a_sign_in(app: FastAPI, anonymous: Actor) -> None:
    document = app.openapi()
    paths = {path: methods for path, methods in document["paths"].items() if path.removeprefix(API) not in PUBLIC}
    assert paths
    for path, methods in paths.items():
        for method in methods:
            url = path.replace("{id}", "1").replace("{", "").replace("}", "")
            response = anonymous.request(method, url, json=None if method == "get" else {})
            assert response.status_code == 401, f"{method} {path}: {response.status_code} {response.text}"


def test_every_route_is_documented_and_so_covered_above(app: FastAPI) -> None:
    paths = {route.path_format for route in iter_route_contexts(app.routes)}
    assert paths - set(app.openapi()["paths"]) == HIDDEN


@each_case
def test_record_of_a_stranger_is_not_found(case: Case, client: Actor, stranger: Actor, world: World) -> None:
    record = world.record(case.path)
    url = f"{API}/{case.path}/{record['id']}"
    change = {name: sample(values, 1) for name, values in case.samples.items()}
    assert stranger.get(url).status_code == 404
    assert stranger.patch(url, json=change).status_code == 404
    assert stranger.delete(url).status_code == 404
    for endpoint in case.endpoints:
        if "{id}" in endpoint.path:
            path = API + endpoint.path.replace("{id}", str(record["id"]))
            assert stranger.request(endpoint.method, path).status_code == 404
    assert stranger.found(case.path)["total"] == 0
    assert stranger.found(f"{case.path}/options") == []
    assert client.found(f"{case.path}/{record['id']}") == record


@each_case
def test_admin_picks_among_the_records_of_one_account(case: Case, admin: Actor, stranger: Actor, world: World) -> None:
    record = world.record(case.path)
    offered = admin.found(f"{case.path}/options", limit=100, auth_user_id=record["auth_user_id"])
    assert record["id"] in [item["id"] for item in offered]
    assert admin.found(f"{case.path}/options", auth_user_id=stranger.found("auth/me")["id"]) == []


@each_case
def test_admin_sees_and_changes_all_records(case: Case, admin: Actor, world: World) -> None:
    record = world.record(case.path)
    assert admin.found(f"{case.path}/{record['id']}") == record
    assert record["id"] in [row["id"] for row in admin.rows(case.path)]
    assert admin.delete(f"{API}/{case.path}/{record['id']}").status_code == 204
