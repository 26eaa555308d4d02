"""What the tests know about suppliers."""

from tests.case import Case

CASE = Case(
    path="suppliers",
    table="suppliers",
    most=5,
    samples={
        "company": ["Company 1", "Company 2", "Company 3", "Company 4", "Company 5"],
        "lead_time_days": [1, 2, 3, 4, 5],
    },
    invalid=[
        ("company", 12345, "a number in place of text"),
        (
            "company",
            (
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxx"
            ),
            "longer than 255 characters",
        ),
        ("company", "", "empty"),
        ("company", " ", "nothing but a blank"),
        ("lead_time_days", "abc", "text in place of a number"),
        ("lead_time_days", 1.5, "a fraction in place of a whole number"),
        ("lead_time_days", -1, "below 0"),
        ("lead_time_days", 366, "above 365"),
    ],
    required=["company"],
    hidden_in_lists=[],
    sortable=["company", "lead_time_days"],
    filterable=["company", "lead_time_days"],
    ranged=["lead_time_days"],
    searchable=["company"],
    uniques=[["company"]],
    references={},
    links={},
    endpoints=[],
)
