"""What the tests know about links."""

from tests.case import Case, Link

CASE = Case(
    path="links",
    table="links",
    most=5,
    samples={"href": ["Href 1", "Href 2", "Href 3", "Href 4", "Href 5"]},
    invalid=[
        ("href", 12345, "a number in place of text"),
        (
            "href",
            (
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxx"
            ),
            "longer than 255 characters",
        ),
        ("href", "", "empty"),
        ("href", " ", "nothing but a blank"),
    ],
    required=["href"],
    hidden_in_lists=[],
    sortable=["href"],
    filterable=["href"],
    ranged=[],
    searchable=["href"],
    uniques=[],
    references={},
    links={
        "form_ids": Link("forms", "forms", back="links", required=False),
        "page_ids": Link("pages", "pages", back="page_items", required=False),
    },
    endpoints=[],
)
