"""What the tests know about types 2."""

from tests.case import Case

CASE = Case(
    path="types-2",
    table="types_2",
    most=5,
    samples={"enum": ["Enum 1", "Enum 2", "Enum 3", "Enum 4", "Enum 5"]},
    invalid=[
        ("enum", 12345, "a number in place of text"),
        (
            "enum",
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
    sortable=["enum"],
    filterable=["enum"],
    ranged=[],
    searchable=["enum"],
    uniques=[],
    references={},
    links={},
    endpoints=[],
)
