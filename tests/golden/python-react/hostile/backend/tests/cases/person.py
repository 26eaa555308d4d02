"""What the tests know about people."""

from tests.case import Case, Reference

CASE = Case(
    path="people",
    table="people",
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
    required=["name", "people_2_id"],
    hidden_in_lists=[],
    sortable=["name"],
    filterable=["name"],
    ranged=[],
    searchable=["name"],
    uniques=[["people_id"]],
    references={
        "people_id": Reference("people", "people-2", required=False, on_delete="SET NULL"),
        "people_2_id": Reference("people_2", "people-2", required=True, on_delete="RESTRICT"),
    },
    links={},
    endpoints=[],
)
