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

    Starting fails, naming what is missing, when a secret is absent.
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
    database_name: str = "notebook"
    database_user: str = "notebook"
    database_password: pydantic.SecretStr | None = None
    database_pool_size: int = pydantic.Field(default=10, ge=1)
    database_timeout_seconds: int = pydantic.Field(default=30, ge=1)

    # Browser origins other than the API's own, e.g. ["https://app.example.com"].
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
        return self


def load_settings() -> Settings:
    """Reads the settings of this process. Raises pydantic's ValidationError, which names what is wrong."""
    return Settings(_secrets_dir=os.environ.get("SECRETS_DIR"))


async def get_settings(request: Request) -> Settings:
    """Returns the settings that the application was made with."""
    settings: Settings = request.app.state.settings
    return settings


SettingsDep = Annotated[Settings, Depends(get_settings)]
