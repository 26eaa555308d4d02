"""What the tests know about categories."""

from tests.case import Case, Link, Reference

CASE = Case(
    path="categories",
    table="categories",
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
    references={"categories_id": Reference("categories", "categories-2", required=False, on_delete="SET NULL")},
    links={"categories_2_ids": Link("categories_2", "categories-2", back="categories_2", required=False)},
    endpoints=[],
)
