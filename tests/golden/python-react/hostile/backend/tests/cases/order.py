"""What the tests know about orders."""

from tests.case import Case, Endpoint, Reference

CASE = Case(
    path="orders",
    table="orders",
    most=5,
    samples={
        "order": [1, 2, 3, 4, 5],
        "select": ["Select 1", "Select 2", "Select 3", "Select 4", "Select 5"],
        "where": ["`", "`''/", '/\\"', "$", '$\\"$'],
        "limit": ["0.0000", "0.0001", "0.0002", "0.0003", "0.0004"],
        "offset": ["1", "2", "3", "4", "5"],
        "user": ["User 1", "User 2", "User 3", "User 4", "User 5"],
        "order_page": [1, 2, 3, 4, 5],
        "order_page_size": [1, 2, 3, 4, 5],
        "order_sort": ["Sort 1", "Sort 2", "Sort 3", "Sort 4", "Sort 5"],
        "order_search": ["Search 1", "Search 2", "Search 3", "Search 4", "Search 5"],
        "order_deleted": [True, False],
        "price_min": [1, 2, 3, 4, 5],
        "price": [1, 2, 3, 4, 5],
    },
    invalid=[
        ("order", "abc", "text in place of a number"),
        ("order", 1.5, "a fraction in place of a whole number"),
        ("order", -6, "below -5"),
        ("order", 6, "above 5"),
        ("select", 12345, "a number in place of text"),
        (
            "select",
            (
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxx"
            ),
            "longer than 255 characters",
        ),
        ("where", 12345, "a number in place of text"),
        ("where", "xxxxx", "longer than 4 characters"),
        ("where", "~", "does not match the pattern"),
        ("limit", "abc", "text in place of a number"),
        ("limit", "0.00001", "more than 4 decimals"),
        ("limit", "1", "more than 0 digits before the point"),
        ("offset", "abc", "text in place of a number"),
        ("offset", "-9223372036854775809", "below -9223372036854775808"),
        ("offset", "9223372036854775808", "above 9223372036854775807"),
        ("user", 12345, "a number in place of text"),
        (
            "user",
            (
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxx"
            ),
            "longer than 255 characters",
        ),
        ("order_page", "abc", "text in place of a number"),
        ("order_page", 1.5, "a fraction in place of a whole number"),
        ("order_page", -2147483649, "below -2147483648"),
        ("order_page", 2147483648, "above 2147483647"),
        ("order_page_size", "abc", "text in place of a number"),
        ("order_page_size", 1.5, "a fraction in place of a whole number"),
        ("order_page_size", -2147483649, "below -2147483648"),
        ("order_page_size", 2147483648, "above 2147483647"),
        ("order_sort", 12345, "a number in place of text"),
        (
            "order_sort",
            (
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxx"
            ),
            "longer than 255 characters",
        ),
        ("order_search", 12345, "a number in place of text"),
        (
            "order_search",
            (
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxx"
            ),
            "longer than 255 characters",
        ),
        ("order_deleted", "perhaps", "neither true nor false"),
        ("price_min", "abc", "text in place of a number"),
        ("price_min", 1.5, "a fraction in place of a whole number"),
        ("price_min", -2147483649, "below -2147483648"),
        ("price_min", 2147483648, "above 2147483647"),
        ("price", "abc", "text in place of a number"),
        ("price", 1.5, "a fraction in place of a whole number"),
        ("price", -2147483649, "below -2147483648"),
        ("price", 2147483648, "above 2147483647"),
    ],
    required=["order_user_id"],
    hidden_in_lists=[],
    sortable=[
        "order",
        "select",
        "where",
        "limit",
        "offset",
        "user",
        "order_page",
        "order_page_size",
        "order_sort",
        "order_search",
        "order_deleted",
        "price_min",
        "price",
    ],
    filterable=[
        "order",
        "select",
        "where",
        "limit",
        "offset",
        "user",
        "order_page",
        "order_page_size",
        "order_sort",
        "order_search",
        "order_deleted",
        "price_min",
        "price",
    ],
    ranged=["order", "limit", "offset", "order_page", "order_page_size", "price_min"],
    searchable=["select", "where", "user", "order_sort", "order_search"],
    uniques=[],
    references={
        "order_user_id": Reference("order_user", "user-records", required=True, on_delete="RESTRICT"),
        "user_2_id": Reference("user_2", "user-records", required=False, on_delete="SET NULL"),
        "user_3_id": Reference("user_3", "user-records", required=False, on_delete="SET NULL"),
        "order_select_id": Reference("order_select", "selects", required=False, on_delete="CASCADE"),
    },
    links={},
    endpoints=[Endpoint("POST", "/orders/{id}/cancel")],
)
