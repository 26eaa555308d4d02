"""What the tests know about users."""

from tests.case import Case, Link, Reference

CASE = Case(
    path="user-records",
    table="users",
    most=5,
    samples={
        "password": ["Password 1", "Password 2", "Password 3", "Password 4", "Password 5"],
        "email": [
            "ada@example.com",
            "alan@example.com",
            "grace@example.com",
            "edsger@example.com",
            "barbara@example.com",
        ],
        "is_active": [True, False],
        "owner": ["Owner 1", "Owner 2", "Owner 3", "Owner 4", "Owner 5"],
        "user_auth_user_id": [1, 2, 3, 4, 5],
        "user_version": ["Version 1", "Version 2", "Version 3", "Version 4", "Version 5"],
        "user_label": ["Label 1", "Label 2", "Label 3", "Label 4", "Label 5"],
        "deleted_at": [
            "2026-01-15T08:00:00Z",
            "2026-02-16T09:30:00Z",
            "2026-03-17T12:15:00Z",
            "2026-04-18T14:45:00Z",
            "2026-05-19T18:00:00Z",
        ],
    },
    invalid=[
        ("password", 12345, "a number in place of text"),
        (
            "password",
            (
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxx"
            ),
            "longer than 255 characters",
        ),
        ("email", 12345, "a number in place of text"),
        (
            "email",
            (
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxx"
            ),
            "longer than 255 characters",
        ),
        ("email", "", "empty"),
        ("email", " ", "nothing but a blank"),
        ("is_active", "perhaps", "neither true nor false"),
        ("owner", 12345, "a number in place of text"),
        (
            "owner",
            (
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxx"
            ),
            "longer than 255 characters",
        ),
        ("user_auth_user_id", "abc", "text in place of a number"),
        ("user_auth_user_id", 1.5, "a fraction in place of a whole number"),
        ("user_auth_user_id", -2147483649, "below -2147483648"),
        ("user_auth_user_id", 2147483648, "above 2147483647"),
        ("user_version", 12345, "a number in place of text"),
        (
            "user_version",
            (
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxx"
            ),
            "longer than 255 characters",
        ),
        ("user_label", 12345, "a number in place of text"),
        (
            "user_label",
            (
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxx"
            ),
            "longer than 255 characters",
        ),
        ("deleted_at", "yesterday", "no date and time"),
    ],
    required=["email"],
    hidden_in_lists=[],
    sortable=[
        "password",
        "email",
        "is_active",
        "owner",
        "user_auth_user_id",
        "user_version",
        "user_label",
        "deleted_at",
    ],
    filterable=[
        "password",
        "email",
        "is_active",
        "owner",
        "user_auth_user_id",
        "user_version",
        "user_label",
        "deleted_at",
    ],
    ranged=["user_auth_user_id", "deleted_at"],
    searchable=["email", "owner", "user_version", "user_label"],
    uniques=[["email"], ["spouse_id"]],
    references={"spouse_id": Reference("spouse", "user-records", required=False, on_delete="SET NULL")},
    links={
        "groups_2_ids": Link("groups_2", "groups", back="users", required=False),
        "groups_3_ids": Link("groups_3", "groups", back="users_2", required=False),
        "group_ids": Link("groups", "groups", back="members", required=False),
        "follow_ids": Link("follows", "user-records", back="follows_of", required=False),
        "follows_of_ids": Link("follows_of", "user-records", back="follows", required=False),
    },
    endpoints=[],
)
