"""What the tests know about invoices."""

from tests.case import Case, Endpoint, Reference

CASE = Case(
    path="invoices",
    table="invoices",
    most=5,
    samples={
        "issued_on": ["2026-01-15", "2026-02-16", "2026-03-17", "2026-04-18", "2026-05-19"],
        "total": ["12.50", "20.00", "7.25", "99.90", "250.00"],
        "state": ["draft", "sent", "paid", "closed"],
    },
    invalid=[
        ("issued_on", "2026-13-45", "no day of the calendar"),
        ("total", "abc", "text in place of a number"),
        ("total", "-0.01", "below 0"),
        ("total", "0.001", "more than 2 decimals"),
        ("total", "10000000000", "more than 10 digits before the point"),
        ("state", "~no such value~", "not one of the values"),
    ],
    required=["issued_on", "total", "repair_id"],
    hidden_in_lists=[],
    sortable=["issued_on", "total", "state"],
    filterable=["issued_on", "total", "state"],
    ranged=["issued_on", "total"],
    searchable=[],
    uniques=[["repair_id"]],
    references={"repair_id": Reference("repair", "repair-orders", required=True, on_delete="RESTRICT")},
    links={},
    endpoints=[Endpoint("POST", "/invoices/{id}/close", sets=("state", "closed"))],
)
