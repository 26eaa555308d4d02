"""What the tests know about news."""

from tests.case import Case

CASE = Case(
    path="news",
    table="news",
    most=5,
    samples={"headline": ["Headline 1", "Headline 2", "Headline 3", "Headline 4", "Headline 5"]},
    invalid=[
        ("headline", 12345, "a number in place of text"),
        ("headline", "", "empty"),
        ("headline", " ", "nothing but a blank"),
    ],
    required=["headline"],
    hidden_in_lists=[],
    sortable=[],
    filterable=[],
    ranged=[],
    searchable=["headline"],
    uniques=[],
    references={},
    links={},
    endpoints=[],
)
