"""What the tests know about pg classes."""

from tests.case import Case

CASE = Case(
    path="pg-classes",
    table="app_pg_classes",
    most=5,
    samples={"pg_class_oid": ["1", "2", "3", "4", "5"]},
    invalid=[
        ("pg_class_oid", "abc", "text in place of a number"),
        ("pg_class_oid", "-9223372036854775809", "below -9223372036854775808"),
        ("pg_class_oid", "9223372036854775808", "above 9223372036854775807"),
    ],
    required=[],
    hidden_in_lists=[],
    sortable=["pg_class_oid"],
    filterable=["pg_class_oid"],
    ranged=["pg_class_oid"],
    searchable=[],
    uniques=[],
    references={},
    links={},
    endpoints=[],
)
