"""What the tests know about 3D models."""

from tests.case import Case

CASE = Case(
    path="entity-3d-models",
    table="entity_3d_models",
    most=5,
    samples={"file": ["ZmlsZSAx", "ZmlsZSAy", "ZmlsZSAz", "ZmlsZSA0", "ZmlsZSA1"]},
    invalid=[("file", "*** not base64 ***", "not base64")],
    required=[],
    hidden_in_lists=["file"],
    sortable=[],
    filterable=[],
    ranged=[],
    searchable=[],
    uniques=[],
    references={},
    links={},
    endpoints=[],
)
