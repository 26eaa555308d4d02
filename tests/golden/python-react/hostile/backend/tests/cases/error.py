"""What the tests know about errors."""

from tests.case import Case, Reference

CASE = Case(
    path="errors",
    table="errors",
    most=5,
    samples={"message": ["Message 1", "Message 2", "Message 3", "Message 4", "Message 5"]},
    invalid=[
        ("message", 12345, "a number in place of text"),
        ("message", "", "empty"),
        ("message", " ", "nothing but a blank"),
    ],
    required=["message"],
    hidden_in_lists=[],
    sortable=[],
    filterable=[],
    ranged=[],
    searchable=["message"],
    uniques=[],
    references={"error_label_id": Reference("error_label", "promises", required=False, on_delete="CASCADE")},
    links={},
    endpoints=[],
)
