"""What the tests know about forms."""

from tests.case import Case, Link

CASE = Case(
    path="forms",
    table="forms",
    most=5,
    samples={"on_submit": ["On submit 1", "On submit 2", "On submit 3", "On submit 4", "On submit 5"]},
    invalid=[
        ("on_submit", 12345, "a number in place of text"),
        (
            "on_submit",
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
    sortable=["on_submit"],
    filterable=["on_submit"],
    ranged=[],
    searchable=["on_submit"],
    uniques=[],
    references={},
    links={"link_ids": Link("links", "links", back="forms", required=False)},
    endpoints=[],
)
