"""What the tests know about sheep."""

from tests.case import Case, Link

CASE = Case(
    path="sheep",
    table="sheep",
    most=5,
    samples={"wool": ["12.5000000000", "20.0000000000", "7.2500000000", "99.9000000000", "250.0000000000"]},
    invalid=[
        ("wool", "abc", "text in place of a number"),
        ("wool", "0.00000000001", "more than 10 decimals"),
        ("wool", "10000000000000000000000000000", "more than 28 digits before the point"),
    ],
    required=["wool"],
    hidden_in_lists=[],
    sortable=["wool"],
    filterable=["wool"],
    ranged=["wool"],
    searchable=[],
    uniques=[],
    references={},
    links={
        "related_sheep_ids": Link("related_sheep", "sheep", back="related_from", required=False),
        "related_from_ids": Link("related_from", "sheep", back="related_sheep", required=False),
    },
    endpoints=[],
)
