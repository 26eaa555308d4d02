"""What the tests know about auths."""

from tests.case import Case, Endpoint

CASE = Case(
    path="auths",
    table="auths",
    most=5,
    samples={"token": ["Token 1", "Token 2", "Token 3", "Token 4", "Token 5"]},
    invalid=[
        ("token", 12345, "a number in place of text"),
        (
            "token",
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
    sortable=["token"],
    filterable=["token"],
    ranged=[],
    searchable=[],
    uniques=[],
    references={},
    links={},
    endpoints=[Endpoint("GET", "/auths/login")],
)
