"""Every entity: creating, reading, changing and deleting records, and what is refused."""

import uuid
from collections.abc import Sequence
from typing import Any

import pytest
import sqlalchemy as sa

from app.models import Base
from tests.actors import API, Actor
from tests.case import Case, Endpoint
from tests.cases import CASES
from tests.same import same
from tests.world import World, sample

UNIQUES = [(case, columns) for case in CASES.values() for columns in case.uniques]
ENDPOINTS = [(case, endpoint) for case in CASES.values() for endpoint in case.endpoints]
each_case = pytest.mark.parametrize("case", CASES.values(), ids=str)


def missing_id(case: Case, world: World) -> Any:
    return 2**40 if isinstance(world.record(case.path)["id"], int) else uuid.uuid4()


@each_case
def test_created_record_is_answered_and_stays(case: Case, client: Actor, world: World) -> None:
    body = world.payload(case)
    response = client.post(f"{API}/{case.path}", json=body)
    assert response.status_code == 201, response.text
    created = response.json()
    assert response.headers["Location"] == f"{API}/{case.path}/{created['id']}"
    assert response.headers["ETag"] == '"1"'
    assert client.found(f"{case.path}/{created['id']}") == created
    for name in [*case.samples, *(name for name in body if name in case.references)]:
        assert same(body[name], created[name]), f"{name}: sent {body[name]!r}, got {created[name]!r}"
    for column, reference in case.references.items():
        linked = created[reference.name]
        assert (linked and linked["id"]) == body.get(column)
    assert created["label"]


@each_case
def test_every_sample_can_be_stored(case: Case, client: Actor, world: World) -> None:
    for record in world.fill(case, most=5):
        assert client.found(f"{case.path}/{record['id']}") == record


@each_case
def test_patch_changes_only_what_is_sent(case: Case, client: Actor, world: World) -> None:
    record = world.record(case.path)
    url = f"{case.path}/{record['id']}"
    for name, values in case.samples.items():
        new = sample(values, 1)
        response = client.patch(f"{API}/{url}", json={name: new})
        assert response.status_code == 200, f"{name}: {response.text}"
        changed = response.json()
        assert same(new, changed[name])
        quiet = {name, "label", "version", "updated_at"}
        assert {k: v for k, v in changed.items() if k not in quiet} == {
            k: v for k, v in record.items() if k not in quiet
        }
        assert client.found(url) == changed
        record = changed


@each_case
def test_optional_field_can_be_emptied_and_required_one_cannot(case: Case, client: Actor, world: World) -> None:
    url = f"{API}/{case.path}/{world.record(case.path)['id']}"
    for name in [*case.samples, *case.references]:
        response = client.patch(url, json={name: None})
        if response.status_code == 200:
            assert name not in case.required
            assert response.json()[name] is None
        else:
            assert response.status_code == 422, f"{name}: {response.text}"
            assert list(response.json()["errors"]) == [name]


@each_case
def test_change_based_on_an_old_version_is_refused(case: Case, client: Actor, world: World) -> None:
    url = f"{API}/{case.path}/{world.record(case.path)['id']}"
    change = {name: sample(values, 0) for name, values in case.samples.items()}
    assert client.patch(url, json=change, headers={"If-Match": '"0"'}).status_code == 412
    assert client.delete(url, headers={"If-Match": '"0"'}).status_code == 412
    # Weak is what a proxy that compresses answers makes of a tag.
    for form in ("{}", "W/{}", '"0", {}', "*"):
        current = form.format(client.get(url).headers["ETag"])
        assert client.patch(url, json=change, headers={"If-Match": current}).status_code == 200, current


@each_case
def test_deleted_record_is_gone(case: Case, client: Actor, world: World) -> None:
    record = world.record(case.path)
    url = f"{API}/{case.path}/{record['id']}"
    response = client.delete(url, headers={"If-Match": client.get(url).headers["ETag"]})
    assert response.status_code == 204
    assert client.get(url).status_code == 404
    assert client.patch(url, json={}).status_code == 404
    assert client.delete(url).status_code == 404
    assert record["id"] not in [row["id"] for row in client.rows(case.path)]


@each_case
def test_invalid_value_is_reported_at_its_field(case: Case, client: Actor, world: World) -> None:
    body = world.payload(case)
    for name, value, why in case.invalid:
        response = client.post(f"{API}/{case.path}", json=body | {name: value})
        assert response.status_code == 422, f"{name} {why} ({value!r}): {response.status_code} {response.text}"
        assert list(response.json()["errors"]) == [name], f"{name} {why}: {response.text}"
    assert client.rows(case.path) == []


@pytest.mark.parametrize("case", [case for case in CASES.values() if case.searchable], ids=str)
def test_blanks_around_text_are_cut_off(case: Case, client: Actor, world: World) -> None:
    body = world.payload(case)
    plain = {name: body[name] for name in case.searchable if body[name] == body[name].strip()}
    created = client.made(case.path, body | {name: f" {value}\n" for name, value in plain.items()})
    assert {name: created[name] for name in plain} == plain


@each_case
def test_text_of_blanks_is_refused_by_the_database_too(case: Case, world: World, connection: sa.Connection) -> None:
    world.record(case.path)
    for name, value, _why in case.invalid:
        if name in case.searchable and isinstance(value, str) and value.isspace():
            change = sa.update(Base.metadata.tables[case.table]).values({name: "\u00a0"})
            with pytest.raises(sa.exc.IntegrityError), connection.begin_nested():
                connection.execute(change)


@each_case
def test_missing_field_is_reported(case: Case, client: Actor, world: World) -> None:
    body = world.payload(case)
    for name in case.required:
        rest = {key: value for key, value in body.items() if key != name}
        response = client.post(f"{API}/{case.path}", json=rest)
        assert response.status_code == 422, f"{name}: {response.text}"
        assert response.json()["errors"] == {name: ["This field is required."]}


@each_case
def test_key_that_is_not_declared_is_refused(case: Case, client: Actor, world: World) -> None:
    for name in ("id", "version", "no_such_field"):
        response = client.post(f"{API}/{case.path}", json=world.payload(case) | {name: 1})
        assert response.status_code == 422
        assert list(response.json()["errors"]) == [name]


@each_case
def test_unknown_record_is_not_found(case: Case, client: Actor, world: World) -> None:
    for identifier in (missing_id(case, world), "nonsense", 0, 2**70):
        url = f"{API}/{case.path}/{identifier}"
        assert client.get(url).status_code == 404
        assert client.patch(url, json={}).status_code == 404
        assert client.delete(url).status_code == 404


@pytest.mark.parametrize(("case", "columns"), UNIQUES, ids=str)
def test_duplicate_is_a_conflict_at_its_fields(case: Case, columns: Sequence[str], client: Actor, world: World) -> None:
    record = world.record(case.path)
    body = world.payload(case, 1)
    for column in columns:
        if column in case.references and column not in body:
            # NULL equals nothing: without the reference there is no duplicate.
            body[column] = world.target_id(case.references[column])
            client.patch(f"{API}/{case.path}/{record['id']}", json={column: body[column]}).raise_for_status()
        else:
            body[column] = record[column]
    response = client.post(f"{API}/{case.path}", json=body)
    assert response.status_code == 409, response.text
    assert any(set(response.json()["errors"]) == set(rule) for rule in case.uniques)


@pytest.mark.parametrize(("case", "endpoint"), ENDPOINTS, ids=str)
def test_extra_endpoint_answers(case: Case, endpoint: Endpoint, client: Actor, world: World) -> None:
    record = world.record(case.path)
    response = client.request(endpoint.method, API + endpoint.path.replace("{id}", str(record["id"])))
    assert response.status_code == 200, response.text
    if endpoint.sets is not None:
        name, value = endpoint.sets
        assert client.found(f"{case.path}/{record['id']}")[name] == value
    if "{id}" in endpoint.path:
        url = API + endpoint.path.replace("{id}", str(missing_id(case, world)))
        assert client.request(endpoint.method, url).status_code == 404
