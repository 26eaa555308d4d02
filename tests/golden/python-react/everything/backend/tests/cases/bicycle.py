"""What the tests know about bicycles."""

from tests.case import Case, Endpoint, Reference

CASE = Case(
    path="bicycles",
    table="bicycles",
    most=5,
    samples={
        "frame_number": ["TQ093271", "EX354301", "DO423686", "DV518617", "GE825302"],
        "model": ["Model 1", "Model 2", "Model 3", "Model 4", "Model 5"],
        "weight": [12.5, 20, 7.25, 0.5, 0.501],
        "colour": ["red", "blue", "green", "black", "other"],
        "gears": [1, 2, 3, 4, 5],
    },
    invalid=[
        ("frame_number", 12345, "a number in place of text"),
        ("frame_number", "xxxxxxxxx", "longer than 8 characters"),
        ("frame_number", "", "empty"),
        ("frame_number", "~", "does not match the pattern"),
        ("frame_number", " ", "nothing but a blank"),
        ("model", 12345, "a number in place of text"),
        (
            "model",
            (
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxx"
            ),
            "longer than 255 characters",
        ),
        ("model", "", "empty"),
        ("model", " ", "nothing but a blank"),
        ("weight", "abc", "text in place of a number"),
        ("weight", 0.49, "below 0.5"),
        ("weight", 60.01, "above 60"),
        ("colour", "~no such value~", "not one of the values"),
        ("gears", "abc", "text in place of a number"),
        ("gears", 1.5, "a fraction in place of a whole number"),
        ("gears", 0, "below 1"),
        ("gears", 34, "above 33"),
    ],
    required=["frame_number", "model", "owner_id"],
    hidden_in_lists=[],
    sortable=["frame_number", "model", "weight", "colour", "gears"],
    filterable=["frame_number", "model", "weight", "colour", "gears"],
    ranged=["weight", "gears"],
    searchable=["frame_number", "model"],
    uniques=[["frame_number"], ["owner_id", "model"]],
    references={"owner_id": Reference("owner", "customers", required=True, on_delete="CASCADE")},
    links={},
    endpoints=[Endpoint("GET", "/bicycles/{id}/history")],
)
