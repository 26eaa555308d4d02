"""Every relationship: who may be referred to, both ends of links, and what deleting does to the other side."""

from typing import Any

import pytest

from tests.actors import API, Actor
from tests.case import Case, Link
from tests.cases import CASES
from tests.world import World, sample

REFERENCES = [(case, column) for case in CASES.values() for column in case.references]
LINKS = [(case, name) for case in CASES.values() for name in case.links]
each_reference = pytest.mark.parametrize(("case", "column"), REFERENCES, ids=str)
SELF_REFERENCES = [(case, column) for case, column in REFERENCES if case.references[column].target == case.path]
REQUIRED_LINKS = [(case, name) for case, name in LINKS if case.links[name].required]
SELF_LINKS = [(case, name) for case, name in LINKS if case.links[name].target == case.path]
each_link = pytest.mark.parametrize(("case", "name"), LINKS, ids=str)


def referring(world: World, client: Actor, case: Case, column: str) -> tuple[dict[str, Any], Any]:
    """Returns a record that refers to another one by the column, and that other one's id."""
    reference = case.references[column]
    record = world.record(case.path)
    # The last one there can be: not the record itself where an entity refers to itself.
    target = world.target_id(reference, 1)
    if record[column] is None:
        client.patch(f"{API}/{case.path}/{record['id']}", json={column: target}).raise_for_status()
        return record, target
    return record, record[column]


@each_reference
def test_reference_shows_the_label_of_the_other_record(case: Case, column: str, client: Actor, world: World) -> None:
    reference = case.references[column]
    record, target = referring(world, client, case, column)
    other = client.found(f"{reference.target}/{target}")
    stored = client.found(f"{case.path}/{record['id']}")
    assert stored[reference.name] == {"id": target, "label": other["label"]}


@each_reference
def test_reference_to_nothing_is_reported_at_its_field(case: Case, column: str, client: Actor, world: World) -> None:
    for value in ("nonsense", 2**80, True, "00000000-0000-7000-8000-000000000000", 2**40):
        response = client.post(f"{API}/{case.path}", json=world.payload(case) | {column: value})
        assert response.status_code == 422, f"{value!r}: {response.text}"
        assert list(response.json()["errors"]) == [column]


@each_reference
def test_deleting_the_other_record_follows_the_rule(case: Case, column: str, client: Actor, bare_world: World) -> None:
    reference = case.references[column]
    record, target = referring(bare_world, client, case, column)
    version = client.found(f"{case.path}/{record['id']}")["version"]
    response = client.delete(f"{API}/{reference.target}/{target}")
    stored = client.get(f"{API}/{case.path}/{record['id']}")
    if reference.on_delete == "RESTRICT":
        assert response.status_code == 409
        assert stored.status_code == 200
        return
    if response.status_code == 409:
        pytest.skip("another relationship forbids it: its own test shows that")
    assert response.status_code == 204
    itself = reference.target == case.path and record["id"] == target
    if reference.on_delete == "CASCADE" or itself:
        assert stored.status_code == 404
    elif stored.status_code == 200:
        assert (stored.json()[column], stored.json()[reference.name]) == (None, None)
        assert stored.json()["version"] > version


def linked_ids(client: Actor, path: str, record: dict[str, Any], links: str) -> list[Any]:
    return [item["id"] for item in client.found(f"{path}/{record['id']}")[links]["first"]]


@each_link
def test_link_is_seen_and_removed_from_both_ends(case: Case, name: str, client: Actor, world: World) -> None:
    link = case.links[name]
    record, other = world.record(case.path), world.record(link.target, 1)
    here, there = f"{case.path}/{record['id']}", f"{link.target}/{other['id']}"
    # The other one may have been made with this link.
    before = linked_ids(client, case.path, record, link.name)

    linked = client.patch(f"{API}/{here}", json={name: {"added": [other["id"]]}})
    assert linked.status_code == 200, linked.text
    assert {"id": other["id"], "label": other["label"]} in linked.json()[link.name]["first"]
    assert linked.json()["version"] > record["version"] or other["id"] in before
    seen = client.found(there)
    assert record["id"] in [item["id"] for item in seen[link.back]["first"]]
    # A change of both ends: who edits an older copy of the other one is told.
    assert seen["version"] > other["version"] or other["id"] in before
    assert record["id"] in [row["id"] for row in client.rows(case.path, **{link.name: other["id"]})]

    back = _back(case, link)
    if link.required or back is None or CASES[link.target].links[back].required:
        return
    client.patch(f"{API}/{there}", json={back: {"removed": [record["id"]]}}).raise_for_status()
    assert other["id"] not in linked_ids(client, case.path, record, link.name)
    assert record["id"] not in linked_ids(client, link.target, other, link.back)
    assert client.found(here)["version"] > linked.json()["version"]


@each_link
def test_many_links_are_answered_in_part_and_listed_in_pages(
    case: Case, name: str, client: Actor, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    link, record = case.links[name], world.record(case.path)
    others = world.fill(CASES[link.target], most=5)
    added = {name: {"added": [other["id"] for other in others]}}
    client.patch(f"{API}/{case.path}/{record['id']}", json=added).raise_for_status()
    monkeypatch.setattr("app.linking.PREVIEW", 1)
    answers = [client.found(f"{case.path}/{record['id']}"), *client.rows(case.path)]
    for answer in [answer for answer in answers if answer["id"] == record["id"]]:
        assert answer[link.name]["total"] == len(others)
        newest = max(others, key=lambda other: other["id"])
        assert answer[link.name]["first"] == [{"id": newest["id"], "label": newest["label"]}]
    page = client.found(link.target, **{link.back: record["id"]}, page_size=1)
    assert (page["total"], len(page["items"])) == (len(others), 1)


@each_link
def test_link_that_is_there_already_changes_nothing(case: Case, name: str, client: Actor, world: World) -> None:
    link, record = case.links[name], world.record(case.path)
    url = f"{API}/{case.path}/{record['id']}"
    added = {name: {"added": [world.record(link.target, 1)["id"]]}}
    linked = client.patch(url, json=added).json()
    assert client.patch(url, json=added).json() == linked


@pytest.mark.parametrize(("case", "column"), SELF_REFERENCES, ids=str)
def test_record_that_refers_to_itself_can_be_changed(case: Case, column: str, client: Actor, bare_world: World) -> None:
    record = bare_world.record(case.path)
    url = f"{API}/{case.path}/{record['id']}"
    client.patch(url, json={column: record["id"]}).raise_for_status()
    changed = client.patch(url, json={name: sample(values, 1) for name, values in case.samples.items()})
    assert changed.status_code == 200, changed.text


@pytest.mark.parametrize(("case", "name"), SELF_LINKS, ids=str)
def test_record_can_be_linked_to_itself(case: Case, name: str, client: Actor, world: World) -> None:
    link, record = case.links[name], world.record(case.path)
    linked = client.patch(f"{API}/{case.path}/{record['id']}", json={name: {"added": [record["id"]]}})
    assert linked.status_code == 200, linked.text
    assert linked.json()[link.name] == {"first": [{"id": record["id"], "label": record["label"]}], "total": 1}


@each_link
def test_link_to_nothing_is_reported_at_its_field(case: Case, name: str, client: Actor, world: World) -> None:
    url = f"{API}/{case.path}/{world.record(case.path)['id']}"
    for value in (["nonsense"], ["00000000-0000-7000-8000-000000000000"], [2**40], "text", [None], [1] * 1_001):
        made = client.post(f"{API}/{case.path}", json=world.payload(case) | {name: value})
        changed = client.patch(url, json={name: {"added": value}})
        for response in (made, changed):
            assert response.status_code == 422, f"{value!r}: {response.text}"
            assert list(response.json()["errors"]) == [name]


@pytest.mark.parametrize(("case", "name"), REQUIRED_LINKS, ids=str)
def test_last_of_the_required_links_stays(case: Case, name: str, client: Actor, world: World) -> None:
    link, record = case.links[name], world.record(case.path)
    change = {name: {"removed": linked_ids(client, case.path, record, link.name)}}
    response = client.patch(f"{API}/{case.path}/{record['id']}", json=change)
    assert response.status_code == 422, response.text
    assert list(response.json()["errors"]) == [name]


@each_link
def test_deleting_a_linked_record_only_removes_the_link(
    case: Case, name: str, client: Actor, bare_world: World
) -> None:
    link = case.links[name]
    record, other = bare_world.record(case.path), bare_world.record(link.target, 1)
    client.patch(f"{API}/{case.path}/{record['id']}", json={name: {"added": [other["id"]]}}).raise_for_status()
    if client.delete(f"{API}/{link.target}/{other['id']}").status_code == 409:
        pytest.skip("another relationship forbids deleting it")
    stored = client.get(f"{API}/{case.path}/{record['id']}")
    if stored.status_code == 200:
        assert other["id"] not in [item["id"] for item in stored.json()[link.name]["first"]]


def _back(case: Case, link: Link) -> str | None:
    ends = CASES[link.target].links.items()
    return next((name for name, end in ends if end.name == link.back and end.target == case.path), None)
