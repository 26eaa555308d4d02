"""Everything that may differ between two installations; read once from the environment."""

import os
from typing import Annotated, Literal, Self

import pydantic
import sqlalchemy as sa
from fastapi import Depends, Request
from pydantic_settings import BaseSettings, SettingsConfigDict


def _as_browsers_write_them(origins: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(origin.rstrip("/").lower() for origin in origins)


class Settings(BaseSettings):
    """Environment variables of the same names in capitals, a `.env` file, or files below `SECRETS_DIR`.

    Starting fails, naming what is missing, when a secret is absent or too weak.
    """

    model_config = SettingsConfigDict(
        # What pydantic says about a wrong setting goes to the log; secrets must not.
        hide_input_in_errors=True,
        env_file=".env",
        env_ignore_empty=True,
        extra="ignore",
        frozen=True,
    )

    # Production unless told otherwise: forgetting it must never make an installation less safe.
    environment: Literal["development", "production"] = "production"
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"

    # Either the whole URL or its parts.
    database_url: pydantic.SecretStr | None = None
    database_host: str = "localhost"
    database_port: int = 5432
    database_name: str = "unicode_quoted_project_x_y"
    database_user: str = "unicode_quoted_project_x_y"
    database_password: pydantic.SecretStr | None = None
    database_pool_size: int = pydantic.Field(default=10, ge=1)
    database_timeout_seconds: int = pydantic.Field(default=30, ge=1)

    # Signs tokens and keys the hashes of stored ones. `python -c "import secrets; print(secrets.token_urlsafe(48))"`
    secret_key: pydantic.SecretStr
    cookie_secure: bool = True
    registration_open: bool = True
    session_days: int = pydantic.Field(default=14, ge=1, le=365)

    # Browser origins other than the API's own, e.g. ["https://app.example.com"].
    # Cookies are SameSite=Lax: they come along from sibling subdomains, never from a page of another domain.
    cors_origins: Annotated[tuple[str, ...], pydantic.AfterValidator(_as_browsers_write_them)] = ()
    # Base64 makes binary fields a third larger than they are stored.
    max_body_bytes: int = pydantic.Field(default=10_000_000, ge=1_000)

    @property
    def development(self) -> bool:
        return self.environment == "development"

    @property
    def sqlalchemy_url(self) -> sa.URL:
        """Where the database is; any `postgres://` or `postgresql://` URL is served by psycopg 3."""
        if self.database_url is not None:
            url = self.database_url.get_secret_value().replace("postgres://", "postgresql://", 1)
            return sa.make_url(url).set(drivername="postgresql+psycopg")
        return sa.URL.create(
            "postgresql+psycopg",
            username=self.database_user,
            password=self.database_password.get_secret_value() if self.database_password else None,
            host=self.database_host,
            port=self.database_port,
            database=self.database_name,
        )

    @pydantic.model_validator(mode="after")
    def _refuse_weak_settings(self) -> Self:
        if "*" in self.cors_origins:
            raise ValueError("CORS_ORIGINS must name each origin: requests carry credentials")
        secret = self.secret_key.get_secret_value()
        if len(secret) < 32:
            raise ValueError("SECRET_KEY must have at least 32 characters")
        if self.development:
            return self
        if len(set(secret)) < 12 or "change" in secret.lower():
            raise ValueError("SECRET_KEY looks like a placeholder: set a random one")
        if not self.cookie_secure:
            raise ValueError("COOKIE_SECURE may be off in development only")
        return self


def load_settings() -> Settings:
    """Reads the settings of this process. Raises pydantic's ValidationError, which names what is wrong."""
    return Settings(_secrets_dir=os.environ.get("SECRETS_DIR"))


async def get_settings(request: Request) -> Settings:
    """Returns the settings that the application was made with."""
    settings: Settings = request.app.state.settings
    return settings


SettingsDep = Annotated[Settings, Depends(get_settings)]
