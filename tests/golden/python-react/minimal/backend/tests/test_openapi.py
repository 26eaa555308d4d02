"""The document that clients are generated from."""

import json
from pathlib import Path
from typing import Any

import pytest

from app import openapi

COMMITTED = Path(__file__).parents[2] / "docs" / "openapi.json"


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    return openapi.document()


def test_operations_have_unique_ids_and_documented_errors(document: dict[str, Any]) -> None:
    operations = [
        operation for path in document["paths"].values() for operation in path.values() if isinstance(operation, dict)
    ]
    ids = [operation["operationId"] for operation in operations]
    assert len(ids) == len(set(ids))
    for operation in operations:
        assert operation["tags"], operation["operationId"]
        assert "application/problem+json" in operation["responses"]["422"]["content"], operation["operationId"]


def test_committed_document_is_up_to_date(document: dict[str, Any]) -> None:
    assert COMMITTED.exists(), "docs/openapi.json is missing: `make openapi` writes it."
    assert json.loads(COMMITTED.read_text(encoding="utf-8")) == json.loads(json.dumps(document))
