"""What the tests know about categories 2."""

from tests.case import Case, Link

CASE = Case(
    path="categories-2",
    table="categories_2",
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
    links={"categories_2_ids": Link("categories_2", "categories", back="categories_2", required=False)},
    endpoints=[],
)
