"""What the tests know about auth users."""

from tests.case import Case

CASE = Case(
    path="auth-users",
    table="app_auth_users",
    most=5,
    samples={
        "email": [
            "ada@example.com",
            "alan@example.com",
            "grace@example.com",
            "edsger@example.com",
            "barbara@example.com",
        ]
    },
    invalid=[
        ("email", 12345, "a number in place of text"),
        (
            "email",
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
    sortable=["email"],
    filterable=["email"],
    ranged=[],
    searchable=["email"],
    uniques=[],
    references={},
    links={},
    endpoints=[],
)
