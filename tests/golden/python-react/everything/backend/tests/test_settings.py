"""What an installation must say before the application starts."""

from pathlib import Path
from typing import Any

import pydantic
import pytest

from app.settings import Settings, load_settings

KEY = "uhD2-Qm9_xLrT5wYcV8bNz0KpJf3GsAe"


def settings(**values: Any) -> Settings:
    return Settings(_env_file=None, **values)


def test_parts_and_urls_lead_to_the_same_driver() -> None:
    for url in ("postgres://u:p@h:1/d", "postgresql://u:p@h:1/d", "postgresql+psycopg://u:p@h:1/d"):
        found = settings(environment="development", database_url=url, secret_key=KEY).sqlalchemy_url
        assert found.render_as_string(hide_password=False) == "postgresql+psycopg://u:p@h:1/d"
    parts = settings(database_host="h", database_user="u", database_password="p@/:", database_name="d", secret_key=KEY)
    assert (parts.sqlalchemy_url.password, parts.sqlalchemy_url.host) == ("p@/:", "h")


def test_any_origin_is_refused() -> None:
    with pytest.raises(pydantic.ValidationError, match="CORS_ORIGINS"):
        settings(cors_origins=["*"], secret_key=KEY)


def test_origins_are_taken_with_a_slash_too() -> None:
    found = settings(environment="development", cors_origins=["https://App.example.com/"], secret_key=KEY)
    assert found.cors_origins == ("https://app.example.com",)


def test_secrets_are_read_from_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "database_password").write_text("from a file")
    (tmp_path / "secret_key").write_text(KEY)
    monkeypatch.delenv("SECRET_KEY", raising=False)
    # Away from the developer's own .env.
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SECRETS_DIR", str(tmp_path))
    monkeypatch.delenv("DATABASE_URL", raising=False)
    found = load_settings()
    assert found.sqlalchemy_url.password == "from a file"
    assert "from a file" not in repr(found)


def test_missing_key_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SECRET_KEY", raising=False)
    with pytest.raises(pydantic.ValidationError, match="secret_key"):
        settings()


@pytest.mark.parametrize("key", ["short", "x" * 40, "please-change-me-please-change-me-now"])
def test_weak_key_is_refused_in_production(key: str) -> None:
    with pytest.raises(pydantic.ValidationError, match="SECRET_KEY"):
        settings(environment="production", secret_key=key)


def test_cookies_without_https_are_refused_in_production() -> None:
    with pytest.raises(pydantic.ValidationError, match="COOKIE_SECURE"):
        settings(environment="production", secret_key=KEY, cookie_secure=False)
    assert settings(environment="development", secret_key=KEY, cookie_secure=False).cookie_secure is False
