"""Gives every request an id, logs it once, and answers what nothing else could."""

import logging
import re
import time
import uuid

from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.logs import request_id
from app.problems import problem_response

log = logging.getLogger("app.request")

# Taken from a proxy in front only when it cannot forge log lines.
_ACCEPTABLE_ID = re.compile(r"[A-Za-z0-9._-]{8,64}")


class RequestLog:
    """Around everything that may fail: an exception that reaches it is logged in full and answered without detail."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        request = Request(scope)
        given = request.headers.get("x-request-id", "")
        identifier = given if _ACCEPTABLE_ID.fullmatch(given) else uuid.uuid4().hex
        token = request_id.set(identifier)
        started = time.perf_counter()
        status = 0

        async def send_with_id(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                MutableHeaders(scope=message)["X-Request-ID"] = identifier
            await send(message)

        try:
            await self._app(scope, receive, send_with_id)
        except Exception:
            log.exception("unhandled exception")
            if status != 0:
                raise
            detail = "Something went wrong on our side. Please try again later."
            await problem_response(500, detail)(scope, receive, send_with_id)
        finally:
            log.log(
                _level(request.url.path, status),
                "request",
                extra={
                    "method": request.method,
                    "path": request.url.path,
                    "status": status,
                    "milliseconds": round((time.perf_counter() - started) * 1_000, 1),
                    "client": request.client.host if request.client else None,
                },
            )
            request_id.reset(token)


def _level(path: str, status: int) -> int:
    """Returns ERROR for what went wrong on our side, DEBUG for probes that succeed: they come every few seconds."""
    if status >= 500:
        return logging.ERROR
    return logging.DEBUG if path.startswith("/health/") and status < 400 else logging.INFO
