"""What the tests know about bases."""

from tests.case import Case, Reference

CASE = Case(
    path="bases",
    table="bases",
    most=5,
    samples={
        "base_registry": ["Registry 1", "Registry 2", "Registry 3", "Registry 4", "Registry 5"],
        "base_query": ["Query 1", "Query 2", "Query 3", "Query 4", "Query 5"],
    },
    invalid=[
        ("base_registry", 12345, "a number in place of text"),
        (
            "base_registry",
            (
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxx"
            ),
            "longer than 255 characters",
        ),
        ("base_query", 12345, "a number in place of text"),
        (
            "base_query",
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
    sortable=["base_registry", "base_query"],
    filterable=["base_registry", "base_query"],
    ranged=[],
    searchable=["base_registry", "base_query"],
    uniques=[],
    references={"owner_id": Reference("owner", "auths", required=False, on_delete="SET NULL")},
    links={},
    endpoints=[],
)
