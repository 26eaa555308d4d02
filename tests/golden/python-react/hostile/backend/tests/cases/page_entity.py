"""What the tests know about pages."""

from tests.case import Case, Link

CASE = Case(
    path="pages",
    table="pages",
    most=5,
    samples={
        "items": [{"note": "first"}, {"tags": ["a", "b"], "count": 2}, [1, 2, 3], "text", {"nested": {"yes": True}}],
        "total": [1, 2, 3, 4, 5],
    },
    invalid=[
        ("total", "abc", "text in place of a number"),
        ("total", 1.5, "a fraction in place of a whole number"),
        ("total", -2147483649, "below -2147483648"),
        ("total", 2147483648, "above 2147483647"),
    ],
    required=["items"],
    hidden_in_lists=[],
    sortable=["total"],
    filterable=["total"],
    ranged=["total"],
    searchable=[],
    uniques=[],
    references={},
    links={"page_item_ids": Link("page_items", "links", back="pages", required=False)},
    endpoints=[],
)
