"""What the tests know about objects."""

from tests.case import Case, Reference

CASE = Case(
    path="objects",
    table="objects",
    most=2,
    samples={"object_none": ["None 1", "None 2", "None 3", "None 4", "None 5"], "object_true": [True, False]},
    invalid=[
        ("object_none", 12345, "a number in place of text"),
        (
            "object_none",
            (
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxx"
            ),
            "longer than 255 characters",
        ),
        ("object_true", "perhaps", "neither true nor false"),
    ],
    required=["object_true", "namespace_id"],
    hidden_in_lists=[],
    sortable=["object_none", "object_true"],
    filterable=["object_none", "object_true"],
    ranged=[],
    searchable=["object_none"],
    uniques=[["object_true"], ["namespace_id"]],
    references={"namespace_id": Reference("namespace", "namespaces", required=True, on_delete="CASCADE")},
    links={},
    endpoints=[],
)
