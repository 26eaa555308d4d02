"""What the tests know about клиент."""

from tests.case import Case, Link

CASE = Case(
    path="klients",
    table="klients",
    most=5,
    samples={
        "imya": ["Имя 1", "Имя 2", "Имя 3", "Имя 4", "Имя 5"],
        "data_rozhdeniya": ["2026-01-15", "2026-02-16", "2026-03-17", "2026-04-18", "2026-05-19"],
    },
    invalid=[
        ("imya", 12345, "a number in place of text"),
        (
            "imya",
            (
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxx"
            ),
            "longer than 255 characters",
        ),
        ("imya", "", "empty"),
        ("imya", " ", "nothing but a blank"),
        ("data_rozhdeniya", "2026-13-45", "no day of the calendar"),
    ],
    required=["imya"],
    hidden_in_lists=[],
    sortable=["imya", "data_rozhdeniya"],
    filterable=["imya", "data_rozhdeniya"],
    ranged=["data_rozhdeniya"],
    searchable=["imya"],
    uniques=[],
    references={},
    links={"health_ids": Link("health", "health-records", back="klient", required=False)},
    endpoints=[],
)
