"""What the tests know about options."""

from tests.case import Case

CASE = Case(
    path="option-records",
    table="options",
    most=5,
    samples={
        "new": ["New 1", "New 2", "New 3", "New 4", "New 5"],
        "edit": ["Edit 1", "Edit 2", "Edit 3", "Edit 4", "Edit 5"],
    },
    invalid=[
        ("new", 12345, "a number in place of text"),
        (
            "new",
            (
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxx"
            ),
            "longer than 255 characters",
        ),
        ("edit", 12345, "a number in place of text"),
        (
            "edit",
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
    sortable=["new", "edit"],
    filterable=["new", "edit"],
    ranged=[],
    searchable=["new", "edit"],
    uniques=[],
    references={},
    links={},
    endpoints=[],
)
