"""What an installation must say before the application starts."""

from pathlib import Path
from typing import Any

import pydantic
import pytest

from app.settings import Settings, load_settings


def settings(**values: Any) -> Settings:
    return Settings(_env_file=None, **values)


def test_parts_and_urls_lead_to_the_same_driver() -> None:
    for url in ("postgres://u:p@h:1/d", "postgresql://u:p@h:1/d", "postgresql+psycopg://u:p@h:1/d"):
        found = settings(environment="development", database_url=url).sqlalchemy_url
        assert found.render_as_string(hide_password=False) == "postgresql+psycopg://u:p@h:1/d"
    parts = settings(database_host="h", database_user="u", database_password="p@/:", database_name="d")
    assert (parts.sqlalchemy_url.password, parts.sqlalchemy_url.host) == ("p@/:", "h")


def test_any_origin_is_refused() -> None:
    with pytest.raises(pydantic.ValidationError, match="CORS_ORIGINS"):
        settings(cors_origins=["*"])


def test_origins_are_taken_with_a_slash_too() -> None:
    found = settings(environment="development", cors_origins=["https://App.example.com/"])
    assert found.cors_origins == ("https://app.example.com",)


def test_secrets_are_read_from_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "database_password").write_text("from a file")
    # Away from the developer's own .env.
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SECRETS_DIR", str(tmp_path))
    monkeypatch.delenv("DATABASE_URL", raising=False)
    found = load_settings()
    assert found.sqlalchemy_url.password == "from a file"
    assert "from a file" not in repr(found)
