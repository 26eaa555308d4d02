"""What the tests know about groups."""

from tests.case import Case, Link

CASE = Case(
    path="groups",
    table="groups",
    most=5,
    samples={
        "first_name": ["Ada", "Alan", "Grace", "Edsger", "Barbara"],
        "first_name_3": ["Ada", "Alan", "Grace", "Edsger", "Barbara"],
        "first_name_4": ["Ada", "Alan", "Grace", "Edsger", "Barbara"],
        "first_name_5": ["Ada", "Alan", "Grace", "Edsger", "Barbara"],
        "first_name_6": ["Ada", "Alan", "Grace", "Edsger", "Barbara"],
        "first_name_2": ["Ada", "Alan", "Grace", "Edsger", "Barbara"],
        "field_1st_name": ["1st name 1", "1st name 2", "1st name 3", "1st name 4", "1st name 5"],
        "field_2": [1, 2, 3, 4, 5],
        "field_9": ["!!! 1", "!!! 2", "!!! 3", "!!! 4", "!!! 5"],
        "a_bcd_e": ["A\"b'c`d\\e 1", "A\"b'c`d\\e 2", "A\"b'c`d\\e 3", "A\"b'c`d\\e 4", "A\"b'c`d\\e 5"],
    },
    invalid=[
        ("first_name", 12345, "a number in place of text"),
        (
            "first_name",
            (
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxx"
            ),
            "longer than 255 characters",
        ),
        ("first_name_3", 12345, "a number in place of text"),
        (
            "first_name_3",
            (
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxx"
            ),
            "longer than 255 characters",
        ),
        ("first_name_4", 12345, "a number in place of text"),
        (
            "first_name_4",
            (
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxx"
            ),
            "longer than 255 characters",
        ),
        ("first_name_5", 12345, "a number in place of text"),
        (
            "first_name_5",
            (
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxx"
            ),
            "longer than 255 characters",
        ),
        ("first_name_6", 12345, "a number in place of text"),
        (
            "first_name_6",
            (
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxx"
            ),
            "longer than 255 characters",
        ),
        ("first_name_2", 12345, "a number in place of text"),
        (
            "first_name_2",
            (
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxx"
            ),
            "longer than 255 characters",
        ),
        ("field_1st_name", 12345, "a number in place of text"),
        (
            "field_1st_name",
            (
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxx"
            ),
            "longer than 255 characters",
        ),
        ("field_2", "abc", "text in place of a number"),
        ("field_2", 1.5, "a fraction in place of a whole number"),
        ("field_2", -2147483649, "below -2147483648"),
        ("field_2", 2147483648, "above 2147483647"),
        ("field_9", 12345, "a number in place of text"),
        (
            "field_9",
            (
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxx"
            ),
            "longer than 255 characters",
        ),
        ("a_bcd_e", 12345, "a number in place of text"),
        (
            "a_bcd_e",
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
    sortable=[
        "first_name",
        "first_name_3",
        "first_name_4",
        "first_name_5",
        "first_name_6",
        "first_name_2",
        "field_1st_name",
        "field_2",
        "field_9",
        "a_bcd_e",
    ],
    filterable=[
        "first_name",
        "first_name_3",
        "first_name_4",
        "first_name_5",
        "first_name_6",
        "first_name_2",
        "field_1st_name",
        "field_2",
        "field_9",
        "a_bcd_e",
    ],
    ranged=["field_2"],
    searchable=[
        "first_name",
        "first_name_3",
        "first_name_4",
        "first_name_5",
        "first_name_6",
        "first_name_2",
        "field_1st_name",
        "field_9",
        "a_bcd_e",
    ],
    uniques=[],
    references={},
    links={
        "user_ids": Link("users", "user-records", back="groups_2", required=False),
        "users_2_ids": Link("users_2", "user-records", back="groups_3", required=False),
        "member_ids": Link("members", "user-records", back="groups", required=False),
    },
    endpoints=[],
)
