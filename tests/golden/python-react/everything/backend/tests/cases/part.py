"""What the tests know about parts."""

from tests.case import Case, Link, Reference

CASE = Case(
    path="parts",
    table="parts",
    most=5,
    samples={
        "sku": ["SKU 1", "SKU 2", "SKU 3", "SKU 4", "SKU 5"],
        "name": ["Name 1", "Name 2", "Name 3", "Name 4", "Name 5"],
        "price": ["12.5000", "20.0000", "7.2500", "99.9000", "250.0000"],
        "in_stock": [1, 2, 3, 4, 5],
    },
    invalid=[
        ("sku", 12345, "a number in place of text"),
        ("sku", "xxxxxxxxxxxxxxxxxxxxx", "longer than 20 characters"),
        ("sku", "xxx", "shorter than 4 characters"),
        ("sku", " ", "nothing but a blank"),
        ("name", 12345, "a number in place of text"),
        (
            "name",
            (
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxx"
            ),
            "longer than 255 characters",
        ),
        ("name", "", "empty"),
        ("name", " ", "nothing but a blank"),
        ("price", "abc", "text in place of a number"),
        ("price", "0", "below 0.0001"),
        ("price", "0.00001", "more than 4 decimals"),
        ("price", "100000000", "more than 8 digits before the point"),
        ("in_stock", "abc", "text in place of a number"),
        ("in_stock", 1.5, "a fraction in place of a whole number"),
        ("in_stock", -1, "below 0"),
        ("in_stock", 2147483648, "above 2147483647"),
    ],
    required=["sku", "name", "price"],
    hidden_in_lists=[],
    sortable=["sku", "name", "price", "in_stock"],
    filterable=["sku", "name", "price", "in_stock"],
    ranged=["price", "in_stock"],
    searchable=["sku", "name"],
    uniques=[["sku"]],
    references={"supplier_id": Reference("supplier", "suppliers", required=False, on_delete="SET NULL")},
    links={
        "repair_order_ids": Link("repair_orders", "repair-orders", back="parts", required=False),
        "replaced_by_ids": Link("replaced_by", "parts", back="replaces", required=False),
        "replace_ids": Link("replaces", "parts", back="replaced_by", required=False),
    },
    endpoints=[],
)
