"""The page that shows the API's own document: Swagger UI, pinned, with a policy that lets nothing else run."""

import html

from fastapi import FastAPI
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

PAGE = "/api/docs"
DOCUMENT = "/api/openapi.json"

# To renew: `npm pack swagger-ui-dist@VERSION`, then of both files `openssl dgst -sha384 -binary FILE | base64`.
_PACKAGE = "https://cdn.jsdelivr.net/npm/swagger-ui-dist@5.35.0"
_STYLE = "sha384-WlYgdmXYOOBWL5apwjDEZwN+U3HmXSSu5R6V5aGxEcf7z+KuRNwBhoxKVN1i3D5I"
_SCRIPT = "sha384-gjRm0bEPMeTmMh5jT2cHccIwCUZSTd8YC+j0d0sXw0MdGEfScduGpSyF3ZSSLkX9"

# The page has the cookie's origin: whatever runs here could do what its reader may do.
_POLICY = "; ".join(
    [
        "default-src 'none'",
        f"script-src {_PACKAGE}/swagger-ui-bundle.js 'self'",
        f"style-src {_PACKAGE}/swagger-ui.css",
        "img-src data:",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
    ]
)

_HTML = """<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>{title}</title>
    <link rel="stylesheet" href="{package}/swagger-ui.css" integrity="{style}" crossorigin="anonymous">
  </head>
  <body>
    <div id="swagger-ui"></div>
    <script src="{package}/swagger-ui-bundle.js" integrity="{script}" crossorigin="anonymous"></script>
    <script src="{page}/start.js"></script>
  </body>
</html>
"""

_START = f"""SwaggerUIBundle({{
  url: "{DOCUMENT}",
  dom_id: "#swagger-ui",
  deepLinking: true,
}});
"""


def add_page(app: FastAPI) -> None:
    """Serves the page and the script that starts it; neither is part of the API that the page describes."""
    title = html.escape(f"{app.title}: API")
    page = _HTML.format(title=title, package=_PACKAGE, style=_STYLE, script=_SCRIPT, page=PAGE)

    async def show(_request: Request) -> Response:
        return HTMLResponse(page, headers={"Content-Security-Policy": _POLICY})

    async def start(_request: Request) -> Response:
        return Response(_START, media_type="text/javascript")

    app.add_route(PAGE, show, include_in_schema=False)
    app.add_route(f"{PAGE}/start.js", start, include_in_schema=False)
