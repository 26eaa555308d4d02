"""What the tests know about dates."""

from tests.case import Case

CASE = Case(
    path="dates",
    table="dates",
    most=5,
    samples={"value": ["2026-01-15", "2026-02-16", "2026-03-17", "2026-04-18", "2026-05-19"]},
    invalid=[("value", "2026-13-45", "no day of the calendar")],
    required=["value"],
    hidden_in_lists=[],
    sortable=["value"],
    filterable=["value"],
    ranged=["value"],
    searchable=[],
    uniques=[["value"]],
    references={},
    links={},
    endpoints=[],
)
