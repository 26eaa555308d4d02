"""What the tests know about 🚀."""

from tests.case import Case, Link, Reference

CASE = Case(
    path="entity-19s",
    table="entity_19s",
    most=5,
    samples={"field_1": ["🎉 1", "🎉 2", "🎉 3", "🎉 4", "🎉 5"], "field_2": [1, 2, 3, 4, 5]},
    invalid=[
        ("field_1", 12345, "a number in place of text"),
        (
            "field_1",
            (
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxx"
            ),
            "longer than 255 characters",
        ),
        ("field_1", "", "empty"),
        ("field_1", " ", "nothing but a blank"),
        ("field_2", "abc", "text in place of a number"),
        ("field_2", 1.5, "a fraction in place of a whole number"),
        ("field_2", -2147483649, "below -2147483648"),
        ("field_2", 2147483648, "above 2147483647"),
    ],
    required=["field_1"],
    hidden_in_lists=[],
    sortable=["field_1", "field_2"],
    filterable=["field_1", "field_2"],
    ranged=["field_2"],
    searchable=["field_1"],
    uniques=[],
    references={
        "relation_reference_id": Reference("relation_reference", "entity-20s", required=False, on_delete="SET NULL")
    },
    links={"ding_dan_man_ids": Link("ding_dan_men", "ding-dans", back="huo_jian", required=False)},
    endpoints=[],
)
