"""What the tests know about straßes."""

from tests.case import Case, Reference

CASE = Case(
    path="strasses",
    table="strasses",
    most=5,
    samples={
        "grosse": [12.5, 20, 7.25, 99.9, 250],
        "naive_cafe": ["Naïve café 1", "Naïve café 2", "Naïve café 3", "Naïve café 4", "Naïve café 5"],
        "mass_s": ["Maß ſ 1", "Maß ſ 2", "Maß ſ 3", "Maß ſ 4", "Maß ſ 5"],
    },
    invalid=[
        ("grosse", "abc", "text in place of a number"),
        ("grosse", -1.51, "below -1.5"),
        ("grosse", 10000000000.01, "above 10000000000"),
        ("naive_cafe", 12345, "a number in place of text"),
        (
            "naive_cafe",
            (
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxx"
            ),
            "longer than 255 characters",
        ),
        ("mass_s", 12345, "a number in place of text"),
        (
            "mass_s",
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
    sortable=["grosse", "naive_cafe", "mass_s"],
    filterable=["grosse", "naive_cafe", "mass_s"],
    ranged=["grosse"],
    searchable=["naive_cafe", "mass_s"],
    uniques=[["strasse_grosse_id"]],
    references={"strasse_grosse_id": Reference("strasse_grosse", "klients", required=False, on_delete="SET NULL")},
    links={},
    endpoints=[],
)
