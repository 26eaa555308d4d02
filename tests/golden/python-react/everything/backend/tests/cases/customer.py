"""What the tests know about customers."""

from tests.case import Case

CASE = Case(
    path="customers",
    table="customers",
    most=5,
    samples={
        "name": ["Name 1", "Name 2", "Name 3", "Name 4", "Name 5"],
        "email": [
            "ada@example.com",
            "alan@example.com",
            "grace@example.com",
            "edsger@example.com",
            "barbara@example.com",
        ],
        "phone": ["+1 202 555 0101", "+1 202 555 0102", "+1 202 555 0103", "+1 202 555 0104", "+1 202 555 0105"],
        "birth_date": ["2026-01-15", "2026-02-16", "2026-03-17", "2026-04-18", "2026-05-19"],
        "newsletter": [True, False],
        "preferences": [
            {"note": "first"},
            {"tags": ["a", "b"], "count": 2},
            [1, 2, 3],
            "text",
            {"nested": {"yes": True}},
        ],
        "loyalty_number": [
            "7c9e6679-7425-40de-944b-e07fc1f90001",
            "7c9e6679-7425-40de-944b-e07fc1f90002",
            "7c9e6679-7425-40de-944b-e07fc1f90003",
            "7c9e6679-7425-40de-944b-e07fc1f90004",
            "7c9e6679-7425-40de-944b-e07fc1f90005",
        ],
        "notes": ["Notes 1", "Notes 2", "Notes 3", "Notes 4", "Notes 5"],
    },
    invalid=[
        ("name", 12345, "a number in place of text"),
        (
            "name",
            (
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
            ),
            "longer than 120 characters",
        ),
        ("name", "x", "shorter than 2 characters"),
        ("name", " ", "nothing but a blank"),
        ("email", 12345, "a number in place of text"),
        (
            "email",
            (
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "x"
            ),
            "longer than 160 characters",
        ),
        ("email", "", "empty"),
        ("email", "~", "does not match the pattern"),
        ("email", " ", "nothing but a blank"),
        ("phone", 12345, "a number in place of text"),
        ("phone", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "longer than 30 characters"),
        ("phone", "~", "does not match the pattern"),
        ("birth_date", "2026-13-45", "no day of the calendar"),
        ("birth_date", "1899-12-31", "before 1900-01-01"),
        ("newsletter", "perhaps", "neither true nor false"),
        ("loyalty_number", "not-a-uuid", "no UUID"),
        ("notes", 12345, "a number in place of text"),
    ],
    required=["name", "email"],
    hidden_in_lists=[],
    sortable=["name", "email", "phone", "birth_date", "newsletter", "loyalty_number"],
    filterable=["name", "email", "phone", "birth_date", "newsletter", "loyalty_number"],
    ranged=["birth_date"],
    searchable=["name", "email", "phone", "notes"],
    uniques=[["email"], ["loyalty_number"]],
    references={},
    links={},
    endpoints=[],
)
