"""Turns every exception that may leave an endpoint into a problem answer."""

import logging
from collections.abc import Sequence
from http import HTTPStatus
from typing import Any

import psycopg
import sqlalchemy as sa
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from sqlalchemy.orm.exc import StaleDataError
from starlette.exceptions import HTTPException
from starlette.responses import Response

from app import constraints
from app.problems import Changed, Problem, Unavailable, problem_response

log = logging.getLogger("app.problems")

INVALID = HTTPStatus.UNPROCESSABLE_CONTENT


def add_problem_handlers(app: FastAPI) -> None:
    """Registers the handlers. What none of them knows is answered by the request log's last resort."""

    @app.exception_handler(Problem)
    async def _problem(_request: Request, error: Problem) -> Response:
        if error.status >= HTTPStatus.INTERNAL_SERVER_ERROR:
            log.error(error.detail)
        return _answer(error)

    @app.exception_handler(HTTPException)
    async def _http(_request: Request, error: HTTPException) -> Response:
        return problem_response(error.status_code, str(error.detail), headers=error.headers)

    @app.exception_handler(RequestValidationError)
    async def _invalid(_request: Request, error: RequestValidationError) -> Response:
        return _validation_problem(error.errors())

    @app.exception_handler(sa.exc.IntegrityError)
    async def _integrity(_request: Request, error: sa.exc.IntegrityError) -> Response:
        _log_refusal(error)
        return _answer(constraints.problem_of(error))

    @app.exception_handler(sa.exc.DataError)
    async def _data(_request: Request, error: sa.exc.DataError) -> Response:
        _log_refusal(error)
        return problem_response(INVALID, "A value cannot be stored.")

    @app.exception_handler(StaleDataError)
    async def _stale(_request: Request, _error: StaleDataError) -> Response:
        return _answer(Changed())

    @app.exception_handler(sa.exc.OperationalError)
    @app.exception_handler(sa.exc.TimeoutError)
    async def _unavailable(_request: Request, error: Exception) -> Response:
        log.error("the database cannot answer", exc_info=error)
        return _answer(Unavailable("The database cannot answer at the moment."))


def _answer(problem: Problem) -> Response:
    return problem_response(problem.status, problem.detail, problem.errors, problem.headers)


def _log_refusal(error: sa.exc.DBAPIError) -> None:
    """Says which rule of the database refused a change, but not the values: those are somebody's data."""
    if isinstance(error.orig, psycopg.Error):
        found = error.orig.diag
        extra = {"sqlstate": found.sqlstate, "table": found.table_name, "constraint": found.constraint_name}
        log.info("the database refused a change", extra=extra)


def _validation_problem(errors: Sequence[Any]) -> Response:
    if any(item["type"] == "json_invalid" for item in errors):
        return problem_response(HTTPStatus.BAD_REQUEST, "The body is not valid JSON.")
    if any(item["loc"][0] == "path" for item in errors):
        return problem_response(HTTPStatus.NOT_FOUND, "There is no record with this id.")
    by_field: dict[str, list[str]] = {}
    for item in errors:
        place = [str(part) for part in item["loc"][1:]]
        messages = by_field.setdefault(place[0] if place else "body", [])
        message = _message(item)
        if message not in messages:
            messages.append(message)
    return problem_response(INVALID, "The request is not valid.", by_field)


_MESSAGES = {
    "missing": "This field is required.",
    "extra_forbidden": "There is no such field.",
    "string_too_short": "Use at least {min_length} {characters}.",
    "string_too_long": "Use at most {max_length} {characters}.",
    "string_pattern_mismatch": "The format is not right.",
    "string_type": "Enter text.",
    "string_unicode": "The text holds characters that cannot be stored.",
    "greater_than_equal": "Use {ge} or more.",
    "less_than_equal": "Use {le} or less.",
    "int_type": "Enter a whole number.",
    "int_parsing": "Enter a whole number.",
    "int_parsing_size": "The number is too large.",
    "int_from_float": "Enter a whole number.",
    "float_type": "Enter a number.",
    "float_parsing": "Enter a number.",
    "finite_number": "Enter a finite number.",
    "decimal_type": "Enter a number.",
    "decimal_parsing": "Enter a number.",
    "decimal_max_digits": "Use at most {max_digits} digits.",
    "decimal_max_places": "Use at most {decimal_places} decimal places.",
    "decimal_whole_digits": "Use at most {whole_digits} digits before the decimal point.",
    "bool_type": "Choose yes or no.",
    "bool_parsing": "Choose yes or no.",
    "literal_error": "Choose one of {expected}.",
    "uuid_type": "This is not a valid id.",
    "uuid_parsing": "This is not a valid id.",
    "date_type": "Enter a date such as 2030-01-31.",
    "date_parsing": "Enter a date such as 2030-01-31.",
    "date_from_datetime_parsing": "Enter a date such as 2030-01-31.",
    "date_from_datetime_inexact": "Enter a date such as 2030-01-31.",
    "time_type": "Enter a time such as 09:30:00.",
    "time_parsing": "Enter a time such as 09:30:00.",
    "datetime_type": "Enter a date and time such as 2030-01-31T09:30:00Z.",
    "datetime_parsing": "Enter a date and time such as 2030-01-31T09:30:00Z.",
    "datetime_from_date_parsing": "Enter a date and time such as 2030-01-31T09:30:00Z.",
    "timezone_aware": "Say the time zone, as in 2030-01-31T09:30:00Z.",
    "list_type": "Send a list.",
    "too_long": "Use at most {max_length} {unit}.",
    "too_short": "Use at least {min_length} {unit}.",
    "model_attributes_type": "Send a JSON object.",
    "dict_type": "Send a JSON object.",
}


def _message(item: Any) -> str:
    """A sentence for people; Pydantic's own only where it comes from a validator of ours."""
    template = _MESSAGES.get(item["type"])
    if template is not None:
        context = item.get("ctx", {})
        unit = "entries" if context.get("field_type") == "List" else "bytes"
        one = 1 in (context.get("min_length"), context.get("max_length"))
        return template.format_map(context | {"unit": unit, "characters": "character" if one else "characters"})
    return str(item["msg"]).removeprefix("Value error, ")
