"""Every entity: deleted records are out of sight, and can be brought back."""

import pytest

from tests.actors import API, Actor
from tests.case import Case
from tests.cases import CASES
from tests.world import World

each_case = pytest.mark.parametrize("case", CASES.values(), ids=str)


@each_case
def test_deleted_record_is_listed_apart_and_restored(case: Case, client: Actor, world: World) -> None:
    record = world.record(case.path)
    client.delete(f"{API}/{case.path}/{record['id']}").raise_for_status()
    assert record["id"] not in [row["id"] for row in client.rows(case.path)]
    assert record["id"] not in [item["id"] for item in client.found(f"{case.path}/options", limit=100)]
    assert record["id"] in [row["id"] for row in client.rows(case.path, deleted=True)]

    restored = client.post(f"{API}/{case.path}/{record['id']}/restore")
    assert restored.status_code == 200, restored.text
    quiet = {"version", "updated_at"}
    assert {k: v for k, v in restored.json().items() if k not in quiet} == {
        k: v for k, v in record.items() if k not in quiet
    }
    assert client.post(f"{API}/{case.path}/{record['id']}/restore").status_code == 404


@each_case
def test_values_of_a_deleted_record_are_free_again(case: Case, client: Actor, world: World) -> None:
    record = world.record(case.path)
    client.delete(f"{API}/{case.path}/{record['id']}").raise_for_status()
    client.made(case.path, world.payload(case))
    expected = 409 if any(all(record[c] is not None for c in columns) for columns in case.uniques) else 200
    assert client.post(f"{API}/{case.path}/{record['id']}/restore").status_code == expected
