"""What the tests know about selects."""

from tests.case import Case

CASE = Case(
    path="selects",
    table="selects",
    most=5,
    samples={
        "table": ["Table 1", "Table 2", "Table 3", "Table 4", "Table 5"],
        "select_xmin": [1, 2, 3, 4, 5],
        "select_ctid": ["Ctid 1", "Ctid 2", "Ctid 3", "Ctid 4", "Ctid 5"],
        "select_tableoid": ["1", "2", "3", "4", "5"],
    },
    invalid=[
        ("table", 12345, "a number in place of text"),
        (
            "table",
            (
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxx"
            ),
            "longer than 255 characters",
        ),
        ("select_xmin", "abc", "text in place of a number"),
        ("select_xmin", 1.5, "a fraction in place of a whole number"),
        ("select_xmin", -2147483649, "below -2147483648"),
        ("select_xmin", 2147483648, "above 2147483647"),
        ("select_ctid", 12345, "a number in place of text"),
        (
            "select_ctid",
            (
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxx"
            ),
            "longer than 255 characters",
        ),
        ("select_tableoid", "abc", "text in place of a number"),
        ("select_tableoid", "-9223372036854775809", "below -9223372036854775808"),
        ("select_tableoid", "9223372036854775808", "above 9223372036854775807"),
    ],
    required=[],
    hidden_in_lists=[],
    sortable=["table", "select_xmin", "select_ctid", "select_tableoid"],
    filterable=["table", "select_xmin", "select_ctid", "select_tableoid"],
    ranged=["select_xmin", "select_tableoid"],
    searchable=["table", "select_ctid"],
    uniques=[],
    references={},
    links={},
    endpoints=[],
)
