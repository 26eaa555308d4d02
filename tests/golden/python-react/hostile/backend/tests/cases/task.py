"""What the tests know about tasks."""

from tests.case import Case, Endpoint, Reference

CASE = Case(
    path="tasks",
    table="tasks",
    most=5,
    samples={
        "state": ["name", "value", "None", "True", "1"],
        "type": ["only"],
        "date": ["2026-01-15", "2026-02-16", "2026-03-17", "2026-04-18", "2026-05-19"],
        "time": ["08:00:00", "09:30:00", "12:15:00", "14:45:00", "18:00:00"],
        "datetime": [
            "2026-01-15T08:00:00Z",
            "2026-02-16T09:30:00Z",
            "2026-03-17T12:15:00Z",
            "2026-04-18T14:45:00Z",
            "2026-05-19T18:00:00Z",
        ],
        "task_str": ["Str 1", "Str 2", "Str 3", "Str 4", "Str 5"],
        "task_int": [1, 2, 3, 4, 5],
        "task_float": [12.5, 20, 7.25, 99.9, 250],
        "task_bool": [True, False],
        "task_bytes": ["ZmlsZSAx", "ZmlsZSAy", "ZmlsZSAz", "ZmlsZSA0", "ZmlsZSA1"],
        "task_list": [
            {"note": "first"},
            {"tags": ["a", "b"], "count": 2},
            [1, 2, 3],
            "text",
            {"nested": {"yes": True}},
        ],
        "uuid": [
            "7c9e6679-7425-40de-944b-e07fc1f90001",
            "7c9e6679-7425-40de-944b-e07fc1f90002",
            "7c9e6679-7425-40de-944b-e07fc1f90003",
            "7c9e6679-7425-40de-944b-e07fc1f90004",
            "7c9e6679-7425-40de-944b-e07fc1f90005",
        ],
        "decimal": ["12.50", "20.00", "7.25", "99.90", "250.00"],
        "key": ["Key 1", "Key 2", "Key 3", "Key 4", "Key 5"],
        "ref": ["Ref 1", "Ref 2", "Ref 3", "Ref 4", "Ref 5"],
        "children": ["Children 1", "Children 2", "Children 3", "Children 4", "Children 5"],
        "errors": ["Errors 1", "Errors 2", "Errors 3", "Errors 4", "Errors 5"],
        "task_register": ["Register 1", "Register 2", "Register 3", "Register 4", "Register 5"],
        "control": ["Control 1", "Control 2", "Control 3", "Control 4", "Control 5"],
        "values": ["Values 1", "Values 2", "Values 3", "Values 4", "Values 5"],
    },
    invalid=[
        ("state", "~no such value~", "not one of the values"),
        ("type", "~no such value~", "not one of the values"),
        ("date", "2026-13-45", "no day of the calendar"),
        ("time", "25:61:00", "no time of day"),
        ("datetime", "yesterday", "no date and time"),
        ("task_str", 12345, "a number in place of text"),
        (
            "task_str",
            (
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxx"
            ),
            "longer than 255 characters",
        ),
        ("task_int", "abc", "text in place of a number"),
        ("task_int", 1.5, "a fraction in place of a whole number"),
        ("task_int", -2147483649, "below -2147483648"),
        ("task_int", 2147483648, "above 2147483647"),
        ("task_float", "abc", "text in place of a number"),
        ("task_bool", "perhaps", "neither true nor false"),
        ("task_bytes", "*** not base64 ***", "not base64"),
        ("uuid", "not-a-uuid", "no UUID"),
        ("decimal", "abc", "text in place of a number"),
        ("decimal", "0.001", "more than 2 decimals"),
        ("decimal", "10000000000000000", "more than 16 digits before the point"),
        ("key", 12345, "a number in place of text"),
        (
            "key",
            (
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxx"
            ),
            "longer than 255 characters",
        ),
        ("ref", 12345, "a number in place of text"),
        (
            "ref",
            (
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxx"
            ),
            "longer than 255 characters",
        ),
        ("children", 12345, "a number in place of text"),
        (
            "children",
            (
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxx"
            ),
            "longer than 255 characters",
        ),
        ("errors", 12345, "a number in place of text"),
        (
            "errors",
            (
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxx"
            ),
            "longer than 255 characters",
        ),
        ("task_register", 12345, "a number in place of text"),
        (
            "task_register",
            (
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxx"
            ),
            "longer than 255 characters",
        ),
        ("control", 12345, "a number in place of text"),
        (
            "control",
            (
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxx"
            ),
            "longer than 255 characters",
        ),
        ("values", 12345, "a number in place of text"),
        (
            "values",
            (
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxx"
            ),
            "longer than 255 characters",
        ),
    ],
    required=["task_type_id"],
    hidden_in_lists=["task_bytes"],
    sortable=[
        "state",
        "type",
        "date",
        "time",
        "datetime",
        "task_str",
        "task_int",
        "task_float",
        "task_bool",
        "uuid",
        "decimal",
        "key",
        "ref",
        "children",
        "errors",
        "task_register",
        "control",
        "values",
    ],
    filterable=[
        "state",
        "type",
        "date",
        "time",
        "datetime",
        "task_str",
        "task_int",
        "task_float",
        "task_bool",
        "uuid",
        "decimal",
        "key",
        "ref",
        "children",
        "errors",
        "task_register",
        "control",
        "values",
    ],
    ranged=["date", "time", "datetime", "task_int", "task_float", "decimal"],
    searchable=["task_str", "key", "ref", "children", "errors", "task_register", "control", "values"],
    uniques=[],
    references={
        "task_type_id": Reference("task_type", "types", required=True, on_delete="RESTRICT"),
        "task_registry_id": Reference("task_registry", "types", required=False, on_delete="SET NULL"),
    },
    links={},
    endpoints=[Endpoint("POST", "/tasks/{id}/ready", sets=("state", "Ready"))],
)
