"""What the tests know about namespaces."""

from tests.case import Case, Reference

CASE = Case(
    path="namespaces",
    table="namespaces",
    most=2,
    samples={"flag": ["a", "b"]},
    invalid=[("flag", "~no such value~", "not one of the values")],
    required=["flag", "namespace_import_id"],
    hidden_in_lists=[],
    sortable=["flag"],
    filterable=["flag"],
    ranged=[],
    searchable=[],
    uniques=[["flag"]],
    references={"namespace_import_id": Reference("namespace_import", "imports", required=True, on_delete="RESTRICT")},
    links={},
    endpoints=[],
)
