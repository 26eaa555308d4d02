"""Refuses bodies that are larger than anything the API takes."""

from http import HTTPStatus

from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.problems import problem_response


class BodyLimit:
    """Answers 413 at once when Content-Length says so, else as soon as the bytes that really came are too many."""

    def __init__(self, app: ASGIApp, *, max_bytes: int) -> None:
        self._app = app
        self._max_bytes = max_bytes
        self._detail = f"The body may have at most {max_bytes} bytes."

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        length = Headers(scope=scope).get("content-length", "0")
        if not length.isdecimal() or int(length) > self._max_bytes:
            await problem_response(HTTPStatus.CONTENT_TOO_LARGE, self._detail)(scope, receive, send)
            return
        received = 0

        async def receive_counted() -> Message:
            nonlocal received
            message = await receive()
            received += len(message.get("body", b""))
            if received > self._max_bytes:
                # The one kind of exception that FastAPI lets through while it reads a body.
                raise HTTPException(HTTPStatus.CONTENT_TOO_LARGE, self._detail)
            return message

        await self._app(scope, receive_counted, send)
