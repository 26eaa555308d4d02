"""Errors as RFC 9457 problem details: what clients may know, and nothing of the inside."""

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

import pydantic
from starlette.responses import JSONResponse

from app.logs import request_id

FieldErrors = Mapping[str, list[str]]


class ProblemDetails(pydantic.BaseModel):
    """The body of every error answer (`application/problem+json`)."""

    type: str = "about:blank"
    title: str
    status: int
    detail: str
    errors: dict[str, list[str]] | None = pydantic.Field(None, description="Messages by the name of the field.")
    request_id: str


class Problem(Exception):
    """An expected error; raising it anywhere below an endpoint undoes the request's changes."""

    def __init__(
        self, status: int, detail: str, errors: FieldErrors | None = None, headers: Mapping[str, str] | None = None
    ) -> None:
        super().__init__(detail)
        self.status = status
        self.detail = detail
        self.errors = errors
        self.headers = headers


class Unauthenticated(Problem):
    """HTTP wants a challenge here and knows none for cookies: the name only says what is missing."""

    def __init__(self, detail: str = "Sign in first.") -> None:
        super().__init__(HTTPStatus.UNAUTHORIZED, detail, headers={"WWW-Authenticate": "Cookie"})


class Forbidden(Problem):
    def __init__(self, detail: str) -> None:
        super().__init__(HTTPStatus.FORBIDDEN, detail)


class NotFound(Problem):
    """Also for records of somebody else: their existence is not told."""

    def __init__(self, noun: str) -> None:
        super().__init__(HTTPStatus.NOT_FOUND, f"There is no {noun} with this id.")


class Conflict(Problem):
    def __init__(self, detail: str, errors: FieldErrors | None = None) -> None:
        super().__init__(HTTPStatus.CONFLICT, detail, errors)


class Changed(Problem):
    """The caller's copy is older than the stored record."""

    def __init__(self) -> None:
        super().__init__(HTTPStatus.PRECONDITION_FAILED, "The record was changed meanwhile. Load it again.")


class Invalid(Problem):
    """A value that cannot be accepted, with the message to show at its field."""

    def __init__(self, field: str, message: str) -> None:
        super().__init__(HTTPStatus.UNPROCESSABLE_CONTENT, "The request is not valid.", {field: [message]})


class Unavailable(Problem):
    """Nothing is wrong with the request: it may be sent again in a few seconds."""

    def __init__(self, detail: str) -> None:
        super().__init__(HTTPStatus.SERVICE_UNAVAILABLE, detail, headers={"Retry-After": "5"})


class TooManyRequests(Problem):
    def __init__(self, detail: str, retry_after_seconds: int) -> None:
        super().__init__(HTTPStatus.TOO_MANY_REQUESTS, detail, headers={"Retry-After": str(retry_after_seconds)})


def problem_response(
    status: int, detail: str, errors: FieldErrors | None = None, headers: Mapping[str, str] | None = None
) -> JSONResponse:
    """Returns an error answer; `errors` maps field names to messages."""
    body: dict[str, Any] = {
        "type": "about:blank",
        "title": HTTPStatus(status).phrase,
        "status": int(status),
        "detail": detail,
        "request_id": request_id.get(),
    }
    if errors:
        body["errors"] = errors
    return JSONResponse(body, status, headers, media_type="application/problem+json")


def documented(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """Returns FastAPI's `responses` for these error statuses; the schema itself is added by `app.main.Api`."""
    content = {"application/problem+json": {"schema": {"$ref": "#/components/schemas/ProblemDetails"}}}
    return {status: {"description": HTTPStatus(status).phrase, "content": content} for status in statuses}
