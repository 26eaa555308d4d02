"""Every entity: paging, order, search, filters, pickers, and how many statements a list takes."""

import pytest
import sqlalchemy as sa

from tests.actors import API, Actor
from tests.case import Case
from tests.cases import CASES
from tests.world import World

each_case = pytest.mark.parametrize("case", CASES.values(), ids=str)


@each_case
def test_list_is_paged(case: Case, client: Actor, world: World) -> None:
    records = world.fill(case)
    total = client.found(case.path)["total"]
    assert total >= len(records)
    seen = []
    for page in range(1, total + 1):
        answer = client.found(case.path, page=page, page_size=1)
        assert (answer["total"], answer["page"], answer["page_size"]) == (total, page, 1)
        seen += [row["id"] for row in answer["items"]]
    assert len(set(seen)) == total
    assert client.rows(case.path, page=total + 1, page_size=1) == []
    assert seen == [row["id"] for row in client.rows(case.path)]


@each_case
def test_row_is_the_record_without_its_binary_fields(case: Case, client: Actor, world: World) -> None:
    record = world.record(case.path)
    rows = {row["id"]: row for row in client.rows(case.path)}
    assert rows[record["id"]] == {name: value for name, value in record.items() if name not in case.hidden_in_lists}


@each_case
def test_list_is_sorted(case: Case, client: Actor, world: World) -> None:
    world.fill(case)
    for name in case.sortable:
        up = [row["id"] for row in client.rows(case.path, sort=name)]
        down = [row["id"] for row in client.rows(case.path, sort=f"-{name}")]
        assert sorted(map(str, up)) == sorted(map(str, down))
        values = {row["id"]: row[name] for row in client.rows(case.path)}
        if len(set(values.values())) == len(values) and None not in values.values():
            assert up == down[::-1], name


@each_case
def test_list_is_filtered(case: Case, client: Actor, world: World) -> None:
    world.fill(case)
    rows = client.rows(case.path)
    for name in [*case.filterable, *case.references]:
        for value in [row[name] for row in rows if row[name] is not None][:1]:
            found = client.rows(case.path, **{name: _query(value)})
            assert [row["id"] for row in found] == [row["id"] for row in rows if row[name] == value], name
    for name in case.ranged:
        for row in rows:
            if row[name] is None:
                continue
            exactly = {f"{name}_min": row[name], f"{name}_max": row[name]}
            assert row["id"] in [found["id"] for found in client.rows(case.path, **exactly)], name


@each_case
def test_list_is_searched(case: Case, client: Actor, world: World) -> None:
    record = world.record(case.path)
    for name in case.searchable:
        text = record[name] and record[name][:200]
        if text:
            assert record["id"] in [row["id"] for row in client.rows(case.path, search=_other_case(text))], name
    if case.searchable:
        assert client.rows(case.path, search="no record holds this text") == []


@each_case
def test_wrong_parameter_is_refused(case: Case, client: Actor) -> None:
    wrong = {"page": "0", "page_size": "101", "sort": "no_such_field", "no_such_filter": "1"}
    for name, value in wrong.items():
        response = client.get(f"{API}/{case.path}", params={name: value})
        assert response.status_code == 422, f"{name}={value}: {response.text}"
        assert list(response.json()["errors"]) == [name]


@each_case
def test_picker_finds_records_by_label(case: Case, client: Actor, world: World) -> None:
    record = world.record(case.path)
    offered = client.found(f"{case.path}/options", limit=100)
    assert {"id": record["id"], "label": record["label"]} in offered
    assert {"id": record["id"], "label": record["label"]} in client.found(
        f"{case.path}/options", search=record["label"].removesuffix("…"), limit=100
    )
    assert len(client.found(f"{case.path}/options", limit=1)) == 1
    assert client.found(f"{case.path}/options", search="no record holds this text") == []


@each_case
def test_longer_list_takes_no_more_statements(
    case: Case, client: Actor, world: World, connection: sa.Connection
) -> None:
    def statements() -> int:
        count = 0

        def counted(*_arguments: object) -> None:
            nonlocal count
            count += 1

        sa.event.listen(connection, "before_cursor_execute", counted)
        client.found(case.path)
        sa.event.remove(connection, "before_cursor_execute", counted)
        return count

    world.record(case.path, 0)
    few = statements()
    world.fill(case, most=5)
    # A reference of the later records may lead to one entity more, but never to one query per record.
    assert statements() <= few + len(case.references)


def _query(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _other_case(text: str) -> str:
    """Swaps the case of letters that have exactly one partner: "ß" is no capital of "SS"."""
    return "".join(c.swapcase() if c.swapcase().swapcase() == c else c for c in text)
