"""Prints the OpenAPI document: `python -m app.openapi > openapi.json`. Needs no database."""

import json
import sys
from typing import Any

import pydantic

from app.main import create_app
from app.settings import Settings


def document() -> dict[str, Any]:
    """Returns the document; it depends on the code alone, not on any installation's settings."""
    settings = Settings(environment="development", log_level="ERROR", secret_key=pydantic.SecretStr("-" * 32))
    return create_app(settings).openapi()


if __name__ == "__main__":
    json.dump(document(), sys.stdout, indent=2, ensure_ascii=False)
    sys.stdout.write("\n")
