"""What the tests know about promises."""

from tests.case import Case

CASE = Case(
    path="promises",
    table="promises",
    most=5,
    samples={"promise_then": ["Then 1", "Then 2", "Then 3", "Then 4", "Then 5"]},
    invalid=[
        ("promise_then", 12345, "a number in place of text"),
        (
            "promise_then",
            (
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxx"
            ),
            "longer than 255 characters",
        ),
    ],
    required=[],
    hidden_in_lists=[],
    sortable=["promise_then"],
    filterable=["promise_then"],
    ranged=[],
    searchable=["promise_then"],
    uniques=[],
    references={},
    links={},
    endpoints=[],
)
