"""What the tests know about maps."""

from tests.case import Case, Reference

CASE = Case(
    path="maps",
    table="maps",
    most=5,
    samples={},
    invalid=[],
    required=["date_id"],
    hidden_in_lists=[],
    sortable=[],
    filterable=[],
    ranged=[],
    searchable=[],
    uniques=[["date_id"]],
    references={"date_id": Reference("date", "dates", required=True, on_delete="RESTRICT")},
    links={},
    endpoints=[],
)
