"""What the tests know about imports."""

from tests.case import Case, Reference

CASE = Case(
    path="imports",
    table="imports",
    most=5,
    samples={"import_import": ["ZSAx", "ZSAy", "ZSAz", "ZSA0", "ZSA1"]},
    invalid=[("import_import", "*** not base64 ***", "not base64"), ("import_import", "eHh4eA==", "more than 3 bytes")],
    required=["import_import"],
    hidden_in_lists=["import_import"],
    sortable=[],
    filterable=[],
    ranged=[],
    searchable=[],
    uniques=[],
    references={"object_id": Reference("object", "objects", required=False, on_delete="SET NULL")},
    links={},
    endpoints=[],
)
