"""What the tests know about types."""

from tests.case import Case

CASE = Case(
    path="types",
    table="types",
    most=5,
    samples={"name": ["Ab", "Bb", "Cb", "Db", "Eb"]},
    invalid=[
        ("name", 12345, "a number in place of text"),
        ("name", "xxx", "longer than 2 characters"),
        ("name", "x", "shorter than 2 characters"),
        ("name", " ", "nothing but a blank"),
    ],
    required=["name"],
    hidden_in_lists=[],
    sortable=["name"],
    filterable=["name"],
    ranged=[],
    searchable=["name"],
    uniques=[["name"]],
    references={},
    links={},
    endpoints=[],
)
