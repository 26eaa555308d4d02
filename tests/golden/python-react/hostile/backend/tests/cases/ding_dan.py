"""What the tests know about 订单."""

from tests.case import Case, Link, Reference

CASE = Case(
    path="ding-dans",
    table="ding_dans",
    most=5,
    samples={
        "bian_hao": ["编号 1", "编号 2", "编号 3", "编号 4", "编号 5"],
        "jin_e": ["12.50", "20.00", "7.25", "99.90", "250.00"],
    },
    invalid=[
        ("bian_hao", 12345, "a number in place of text"),
        (
            "bian_hao",
            (
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                "xxxxxxxxxxxxxxxx"
            ),
            "longer than 255 characters",
        ),
        ("bian_hao", "", "empty"),
        ("bian_hao", " ", "nothing but a blank"),
        ("jin_e", "abc", "text in place of a number"),
        ("jin_e", "0.001", "more than 2 decimals"),
        ("jin_e", "100000000", "more than 8 digits before the point"),
    ],
    required=["bian_hao", "klient_id"],
    hidden_in_lists=[],
    sortable=["bian_hao", "jin_e"],
    filterable=["bian_hao", "jin_e"],
    ranged=["jin_e"],
    searchable=["bian_hao"],
    uniques=[["bian_hao"]],
    references={"klient_id": Reference("klient", "klients", required=True, on_delete="RESTRICT")},
    links={"huo_jian_ids": Link("huo_jian", "entity-19s", back="ding_dan_men", required=False)},
    endpoints=[],
)
