"""What the tests know about people 2."""

from tests.case import Case

CASE = Case(
    path="people-2",
    table="people_2",
    most=5,
    samples={"name": ["Name 1", "Name 2", "Name 3", "Name 4", "Name 5"]},
    invalid=[
        ("name", 12345, "a number in place of text"),
        (
            "name",
            (
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxx"
            ),
            "longer than 255 characters",
        ),
        ("name", "", "empty"),
        ("name", " ", "nothing but a blank"),
    ],
    required=["name"],
    hidden_in_lists=[],
    sortable=["name"],
    filterable=["name"],
    ranged=[],
    searchable=["name"],
    uniques=[],
    references={},
    links={},
    endpoints=[],
)
