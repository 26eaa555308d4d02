"""Puts the application together. Start it with `uvicorn --factory app.main:create_app`."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import sqlalchemy as sa
from fastapi import FastAPI
from sqlalchemy import orm
from starlette.middleware.cors import CORSMiddleware

from app import api_docs, health, routers
from app.database import create_engine, create_turns
from app.logs import configure_logging
from app.middleware.body_limit import BodyLimit
from app.middleware.origin_check import OriginCheck
from app.middleware.request_log import RequestLog
from app.middleware.security_headers import SecurityHeaders
from app.problem_handlers import add_problem_handlers
from app.problems import ProblemDetails, documented
from app.settings import Settings, load_settings

DESCRIPTION = (
    "Customers bring bicycles, mechanics repair them, parts are bought from suppliers and every repair is invoiced."
)


class Api(FastAPI):
    """Adds to the OpenAPI document the one schema that no endpoint returns: that of errors."""

    def openapi(self) -> dict[str, Any]:
        document = super().openapi()
        document["components"]["schemas"].setdefault("ProblemDetails", ProblemDetails.model_json_schema())
        return document


def create_app(settings: Settings | None = None) -> FastAPI:
    """Returns the application; nothing in it is shared with another one, not even the pool."""
    settings = settings or load_settings()
    configure_logging(settings.log_level)
    app = Api(
        title="Bicycle workshop",
        description=DESCRIPTION,
        version="1.0.0",
        # Not FastAPI's own pages: their scripts are not pinned. See app.api_docs.
        docs_url=None,
        redoc_url=None,
        openapi_url=api_docs.DOCUMENT,
        lifespan=_lifespan,
        responses=documented(422),
    )
    app.state.settings = settings
    app.state.engine = create_engine(settings)
    app.state.turns = create_turns(settings)
    app.state.sessions = orm.sessionmaker(app.state.engine, expire_on_commit=False)
    add_problem_handlers(app)
    app.include_router(health.router)
    api_docs.add_page(app)
    routers.include_all(app, prefix="/api/v1")
    _add_middleware(app, settings)
    return app


@asynccontextmanager
async def _lifespan(app: FastAPI) -> AsyncIterator[None]:
    yield
    engine: sa.Engine = app.state.engine
    engine.dispose()


def _add_middleware(app: FastAPI, settings: Settings) -> None:
    """From the innermost to the outermost, which sees requests first and answers last."""
    app.add_middleware(BodyLimit, max_bytes=settings.max_body_bytes)
    app.add_middleware(OriginCheck, allowed_origins=settings.cors_origins)
    app.add_middleware(RequestLog)
    if settings.cors_origins:
        app.add_middleware(
            CORSMiddleware,
            allow_origins=settings.cors_origins,
            allow_credentials=True,
            allow_methods=["GET", "POST", "PUT", "PATCH", "DELETE"],
            allow_headers=["Content-Type", "If-Match", "X-Request-ID"],
            expose_headers=["ETag", "Location", "Retry-After", "X-Request-ID"],
        )
    # Outermost, so that the answer to a bug carries the headers too.
    app.add_middleware(SecurityHeaders)
