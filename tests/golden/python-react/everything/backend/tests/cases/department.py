"""What the tests know about departments."""

from tests.case import Case, Reference

CASE = Case(
    path="departments",
    table="departments",
    most=5,
    samples={"code": ["A", "B", "C", "D", "E"], "title": ["Title 1", "Title 2", "Title 3", "Title 4", "Title 5"]},
    invalid=[
        ("code", 12345, "a number in place of text"),
        ("code", "xx", "longer than 1 character"),
        ("code", "", "empty"),
        ("code", " ", "nothing but a blank"),
        ("title", 12345, "a number in place of text"),
        (
            "title",
            ("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"),
            "longer than 80 characters",
        ),
        ("title", "", "empty"),
        ("title", " ", "nothing but a blank"),
    ],
    required=["code", "title"],
    hidden_in_lists=[],
    sortable=["code", "title"],
    filterable=["code", "title"],
    ranged=[],
    searchable=["code", "title"],
    uniques=[["code"]],
    references={"head_id": Reference("head", "employees", required=False, on_delete="SET NULL")},
    links={},
    endpoints=[],
)
