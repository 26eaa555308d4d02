"""What the tests know about classes."""

from tests.case import Case, Reference

CASE = Case(
    path="classes",
    table="classes",
    most=3,
    samples={
        "class_metadata": [
            {"note": "first"},
            {"tags": ["a", "b"], "count": 2},
            [1, 2, 3],
            "text",
            {"nested": {"yes": True}},
        ],
        "class_schema": ["Schema 1", "Schema 2", "Schema 3", "Schema 4", "Schema 5"],
        "class_model_config": [
            "Model config 1",
            "Model config 2",
            "Model config 3",
            "Model config 4",
            "Model config 5",
        ],
        "class_from": ["2026-01-15", "2026-02-16", "2026-03-17", "2026-04-18", "2026-05-19"],
        "class_class": ["A", "B", "C", "D", "E"],
        "class_self": [True, False],
        "class_json": [
            {"note": "first"},
            {"tags": ["a", "b"], "count": 2},
            [1, 2, 3],
            "text",
            {"nested": {"yes": True}},
        ],
        "class_copy": [1, 2, 3],
        "class_dict": ["Dict 1", "Dict 2", "Dict 3", "Dict 4", "Dict 5"],
        "init": ["Init 1", "Init 2", "Init 3", "Init 4", "Init 5"],
        "private": ["Private 1", "Private 2", "Private 3", "Private 4", "Private 5"],
        "proto": ["Proto 1", "Proto 2", "Proto 3", "Proto 4", "Proto 5"],
        "class_constructor": ["Constructor 1", "Constructor 2", "Constructor 3", "Constructor 4", "Constructor 5"],
        "class_prototype": ["Prototype 1", "Prototype 2", "Prototype 3", "Prototype 4", "Prototype 5"],
        "to_string": ["To string 1", "To string 2", "To string 3", "To string 4", "To string 5"],
        "has_own_property": [
            "Has own property 1",
            "Has own property 2",
            "Has own property 3",
            "Has own property 4",
            "Has own property 5",
        ],
    },
    invalid=[
        ("class_schema", 12345, "a number in place of text"),
        ("class_schema", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "longer than 40 characters"),
        ("class_schema", "", "empty"),
        ("class_schema", " ", "nothing but a blank"),
        ("class_model_config", 12345, "a number in place of text"),
        ("class_from", "2026-13-45", "no day of the calendar"),
        ("class_class", 12345, "a number in place of text"),
        ("class_class", "xx", "longer than 1 character"),
        ("class_self", "perhaps", "neither true nor false"),
        ("class_copy", "abc", "text in place of a number"),
        ("class_copy", 1.5, "a fraction in place of a whole number"),
        ("class_copy", 0, "below 1"),
        ("class_copy", 4, "above 3"),
        ("class_dict", 12345, "a number in place of text"),
        (
            "class_dict",
            (
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxx"
            ),
            "longer than 255 characters",
        ),
        ("init", 12345, "a number in place of text"),
        (
            "init",
            (
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxx"
            ),
            "longer than 255 characters",
        ),
        ("private", 12345, "a number in place of text"),
        (
            "private",
            (
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxx"
            ),
            "longer than 255 characters",
        ),
        ("proto", 12345, "a number in place of text"),
        (
            "proto",
            (
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxx"
            ),
            "longer than 255 characters",
        ),
        ("class_constructor", 12345, "a number in place of text"),
        (
            "class_constructor",
            (
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxx"
            ),
            "longer than 255 characters",
        ),
        ("class_prototype", 12345, "a number in place of text"),
        (
            "class_prototype",
            (
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxx"
            ),
            "longer than 255 characters",
        ),
        ("to_string", 12345, "a number in place of text"),
        (
            "to_string",
            (
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxx"
            ),
            "longer than 255 characters",
        ),
        ("has_own_property", 12345, "a number in place of text"),
        (
            "has_own_property",
            (
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxx"
            ),
            "longer than 255 characters",
        ),
    ],
    required=["class_schema"],
    hidden_in_lists=[],
    sortable=[
        "class_schema",
        "class_from",
        "class_class",
        "class_self",
        "class_copy",
        "class_dict",
        "init",
        "private",
        "proto",
        "class_constructor",
        "class_prototype",
        "to_string",
        "has_own_property",
    ],
    filterable=[
        "class_schema",
        "class_from",
        "class_class",
        "class_self",
        "class_copy",
        "class_dict",
        "init",
        "private",
        "proto",
        "class_constructor",
        "class_prototype",
        "to_string",
        "has_own_property",
    ],
    ranged=["class_from", "class_copy"],
    searchable=[
        "class_schema",
        "class_model_config",
        "class_class",
        "class_dict",
        "init",
        "private",
        "proto",
        "class_constructor",
        "class_prototype",
        "to_string",
        "has_own_property",
    ],
    uniques=[["class_class"], ["class_copy"]],
    references={"class_record_id": Reference("class_record", "classes", required=False, on_delete="SET NULL")},
    links={},
    endpoints=[],
)
