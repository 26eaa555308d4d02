"""What the tests know about cons."""

from tests.case import Case

CASE = Case(
    path="cons",
    table="cons",
    most=5,
    samples={"nul": ["Nul 1", "Nul 2", "Nul 3", "Nul 4", "Nul 5"]},
    invalid=[
        ("nul", 12345, "a number in place of text"),
        (
            "nul",
            (
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxx"
            ),
            "longer than 255 characters",
        ),
    ],
    required=[],
    hidden_in_lists=[],
    sortable=["nul"],
    filterable=["nul"],
    ranged=[],
    searchable=["nul"],
    uniques=[],
    references={},
    links={},
    endpoints=[],
)
