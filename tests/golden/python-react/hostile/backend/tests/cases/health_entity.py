"""What the tests know about health."""

from tests.case import Case, Link

CASE = Case(
    path="health-records",
    table="health",
    most=1,
    samples={"pulse": [1, 2, 3, 4, 5], "only": ["one"]},
    invalid=[
        ("pulse", "abc", "text in place of a number"),
        ("pulse", 1.5, "a fraction in place of a whole number"),
        ("pulse", -1, "below 0"),
        ("pulse", 301, "above 300"),
        ("only", "~no such value~", "not one of the values"),
    ],
    required=["pulse", "only"],
    hidden_in_lists=[],
    sortable=["pulse", "only"],
    filterable=["pulse", "only"],
    ranged=["pulse"],
    searchable=[],
    uniques=[["only"]],
    references={},
    links={"klient_ids": Link("klient", "klients", back="health", required=True)},
    endpoints=[],
)
