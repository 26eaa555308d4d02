"""What the tests know about A/b\\c:d*e?f"g<h>i|js."""

from tests.case import Case, Reference

CASE = Case(
    path="a-b-c-d-e-f-g-h-i-js",
    table="a_b_c_d_e_f_g_h_i_js",
    most=5,
    samples={
        "etc_passwd": [
            "../../etc/passwd 1",
            "../../etc/passwd 2",
            "../../etc/passwd 3",
            "../../etc/passwd 4",
            "../../etc/passwd 5",
        ]
    },
    invalid=[
        ("etc_passwd", 12345, "a number in place of text"),
        (
            "etc_passwd",
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
    sortable=["etc_passwd"],
    filterable=["etc_passwd"],
    ranged=[],
    searchable=[],
    uniques=[],
    references={"relation_3d_id": Reference("relation_3d", "entity-3d-models", required=False, on_delete="SET NULL")},
    links={},
    endpoints=[],
)
