"""What the tests know about health."""

from tests.case import Case

CASE = Case(
    path="health-records",
    most=5,
    samples={"pulse": [1, 2, 3, 4, 5]},
    invalid=[
        ("pulse", "abc", "text in place of a number"),
        ("pulse", 1.5, "a fraction in place of a whole number"),
        ("pulse", -1, "below 0"),
        ("pulse", 301, "above 300"),
    ],
    required=["pulse"],
    hidden_in_lists=[],
    sortable=["pulse"],
    filterable=["pulse"],
    ranged=["pulse"],
    searchable=[],
    uniques=[],
    references={},
    links={},
    endpoints=[],
)
