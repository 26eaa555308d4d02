"""What the tests know about test rides."""

from tests.case import Case, Reference

CASE = Case(
    path="test-rides",
    table="test_rides",
    most=5,
    samples={},
    invalid=[],
    required=["customer_id", "bicycle_id"],
    hidden_in_lists=[],
    sortable=[],
    filterable=[],
    ranged=[],
    searchable=[],
    uniques=[],
    references={
        "customer_id": Reference("customer", "customers", required=True, on_delete="CASCADE"),
        "bicycle_id": Reference("bicycle", "bicycles", required=True, on_delete="CASCADE"),
    },
    links={},
    endpoints=[],
)
