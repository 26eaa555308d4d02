"""What the tests know about notes."""

from tests.case import Case

CASE = Case(
    path="notes",
    table="notes",
    most=5,
    samples={"title": ["Title 1", "Title 2", "Title 3", "Title 4", "Title 5"]},
    invalid=[
        ("title", 12345, "a number in place of text"),
        (
            "title",
            (
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxx"
            ),
            "longer than 255 characters",
        ),
        ("title", "", "empty"),
        ("title", " ", "nothing but a blank"),
    ],
    required=["title"],
    hidden_in_lists=[],
    sortable=["title"],
    filterable=["title"],
    ranged=[],
    searchable=["title"],
    uniques=[],
    references={},
    links={},
    endpoints=[],
)
