"""What the tests know about sessions."""

from tests.case import Case, Reference

CASE = Case(
    path="sessions",
    table="sessions",
    most=5,
    samples={},
    invalid=[],
    required=["user_id"],
    hidden_in_lists=[],
    sortable=[],
    filterable=[],
    ranged=[],
    searchable=[],
    uniques=[],
    references={"user_id": Reference("user", "user-records", required=True, on_delete="CASCADE")},
    links={},
    endpoints=[],
)
