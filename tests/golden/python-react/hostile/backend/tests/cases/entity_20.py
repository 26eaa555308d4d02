"""What the tests know about 🛸🛸."""

from tests.case import Case

CASE = Case(
    path="entity-20s",
    table="entity_20s",
    most=5,
    samples={"field_1": [True, False]},
    invalid=[("field_1", "perhaps", "neither true nor false")],
    required=[],
    hidden_in_lists=[],
    sortable=["field_1"],
    filterable=["field_1"],
    ranged=[],
    searchable=[],
    uniques=[],
    references={},
    links={},
    endpoints=[],
)
