"""What the tests know about tests."""

from tests.case import Case

CASE = Case(
    path="tests",
    table="tests",
    most=5,
    samples={"test_assert": [True, False]},
    invalid=[("test_assert", "perhaps", "neither true nor false")],
    required=[],
    hidden_in_lists=[],
    sortable=["test_assert"],
    filterable=["test_assert"],
    ranged=[],
    searchable=[],
    uniques=[],
    references={},
    links={},
    endpoints=[],
)
