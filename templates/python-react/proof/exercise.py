"""Starts the API and exercises every entity over HTTP: create, read, list, search, change, link, delete, and who may not.

Knows the project only through its OpenAPI-free surface: HTTP and the values that its tests declare as valid. Prints a line
an entity; ends with 1 at the first answer that is not what it should be.
"""

import http.client
import json
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

BACKEND = Path.cwd()
sys.path.insert(0, str(BACKEND))

from tests.cases import CASES  # noqa: E402

# Builds run beside other work; an API that ends while it starts is told at once.
START_SECONDS = 300
ORIGIN = "https://proof.example"


class Wrong(Exception):
    """An answer that is not what it should be."""


class Client:
    """One browser's worth of state: cookies and, with tokens, the access token."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.cookies: dict[str, str] = {}
        self.token: str | None = None

    def send(self, method: str, path: str, body: object = None, headers: dict[str, str] | None = None) -> tuple[int, Any, http.client.HTTPMessage]:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        host = f"127.0.0.1:{self.port}"
        sent = {"Accept": "application/json", "Origin": f"http://{host}", "Sec-Fetch-Site": "same-origin"} | (headers or {})
        if self.cookies:
            sent["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        if self.token:
            sent["Authorization"] = f"Bearer {self.token}"
        data = None
        if body is not None:
            data = json.dumps(body).encode()
            sent["Content-Type"] = "application/json"
        connection.request(method, path, data, sent)
        response = connection.getresponse()
        raw = response.read()
        for cookie in response.headers.get_all("Set-Cookie") or []:
            name, _, value = cookie.partition(";")[0].partition("=")
            self.cookies[name.strip()] = value.strip()
        connection.close()
        content = json.loads(raw) if raw and "json" in response.headers.get("Content-Type", "") else raw
        return response.status, content, response.headers

    def expect(self, status: int, method: str, path: str, body: object = None, headers: dict[str, str] | None = None) -> Any:
        actual, content, _ = self.send(method, path, body, headers)
        if actual != status:
            raise Wrong(f"{method} {path} answered {actual} instead of {status}: {str(content)[:2_000]}")
        return content

    def register(self, name: str) -> None:
        account = {"email": f"{name}@example.com", "password": f"correct horse battery {name}", "name": name.title()}
        answer = self.expect(201, "POST", "/api/v1/auth/register", account)
        self.token = answer.get("access_token")
        me = self.expect(200, "GET", "/api/v1/auth/me")
        if me["email"] != account["email"]:
            raise Wrong(f"/auth/me answered {me}")


class World:
    """Makes records with those that they need, the same way for every entity."""

    def __init__(self, client: Client) -> None:
        self.client = client
        self.made: dict[tuple[str, int], dict[str, Any]] = {}

    def payload(self, path: str, index: int) -> dict[str, Any]:
        case = CASES[path]
        body: dict[str, Any] = {name: values[index % len(values)] for name, values in case.samples.items()}
        for column, reference in case.references.items():
            if reference.required:
                body[column] = self.record(reference.target, index)["id"]
        for name, link in case.links.items():
            if link.required:
                body[name] = [self.record(link.target, index)["id"]]
        return body

    def record(self, path: str, index: int = 0) -> dict[str, Any]:
        index = min(index, CASES[path].most - 1)
        if (path, index) not in self.made:
            self.made[path, index] = self.client.expect(201, "POST", f"/api/v1/{path}", self.payload(path, index))
        return self.made[path, index]


def exercise(world: World, path: str, anonymous: Client | None, stranger: Client | None) -> None:
    """Uses one entity as its pages would."""
    client, case, base = world.client, CASES[path], f"/api/v1/{path}"
    record = world.record(path)
    one = f"{base}/{record['id']}"
    if client.expect(200, "GET", one)["id"] != record["id"]:
        raise Wrong(f"GET {one} answered another record")
    page = client.expect(200, "GET", f"{base}?page=1&page_size=100")
    if record["id"] not in [item["id"] for item in page["items"]] or page["total"] < 1:
        raise Wrong(f"{base} does not list the record that was made")
    client.expect(422, "GET", f"{base}?page_size=101")
    client.expect(422, "GET", f"{base}?sort=no_such_field")
    for name in case.sortable:
        client.expect(200, "GET", f"{base}?sort=-{name}")
    if case.searchable:
        client.expect(200, "GET", f"{base}?search=%25")
    client.expect(200, "GET", f"{base}/options?search=")
    for column, reference in case.references.items():
        # A record of one's own kind would be this one, or need another: the required ones are linked already.
        if not reference.required and reference.target != path:
            changed = client.expect(200, "PATCH", one, {column: world.record(reference.target)["id"]})
            if changed[reference.name]["id"] != changed[column]:
                raise Wrong(f"PATCH {one} did not set {column}")
            client.expect(200, "PATCH", one, {column: None})
    for ids_name, link in case.links.items():
        other = world.record(link.target)
        changed = client.expect(200, "PATCH", one, {ids_name: {"added": [other["id"]]}})
        if other["id"] not in [item["id"] for item in changed[link.name]["first"]]:
            raise Wrong(f"PATCH {one} did not set {ids_name}")
    for name, value, why in case.invalid[:20]:
        client.expect(422, "PATCH", one, {name: value}), why
    version = client.expect(200, "GET", one)["version"]
    client.expect(412, "PATCH", one, {}, {"If-Match": f'"{version + 1}"'})
    if anonymous is not None:
        anonymous.expect(401, "GET", base)
        anonymous.expect(401, "GET", one)
    if stranger is not None:
        stranger.expect(404, "GET", one)
        stranger.expect(404, "PATCH", one, {})
        stranger.expect(404, "DELETE", one)
        if stranger.expect(200, "GET", base)["total"] != 0:
            raise Wrong(f"{base} lists another account's records")


def delete_all(world: World) -> None:
    """Deletes everything, those first that nothing refers to; a refusal must be a 409 and may only last until the others are gone."""
    for (path, _), record in world.made.items():
        # Required references cannot form a cycle, optional ones can: they are let go first.
        optional: dict[str, Any] = {c: None for c, reference in CASES[path].references.items() if not reference.required}
        if optional:
            world.client.expect(200, "PATCH", f"/api/v1/{path}/{record['id']}", optional)
    left = [(path, record["id"]) for (path, _), record in world.made.items()]
    while left:
        refused = []
        for path, id in left:
            status, content, _ = world.client.send("DELETE", f"/api/v1/{path}/{id}")
            if status == 409:
                refused.append((path, id))
            elif status == 404:
                continue  # A cascade took it along.
            elif status != 204:
                raise Wrong(f"DELETE /api/v1/{path}/{id} answered {status}: {str(content)[:2_000]}")
        if len(refused) == len(left):
            raise Wrong(f"nothing of {[path for path, _ in refused]} can be deleted")
        left = refused
    for (path, _), record in world.made.items():
        world.client.expect(404, "GET", f"/api/v1/{path}/{record['id']}")


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def wait_until_ready(server: subprocess.Popen[bytes], client: Client) -> None:
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline:
        if server.poll() is not None:
            raise Wrong(f"the API ended with {server.returncode} while it started")
        try:
            if client.send("GET", "/health/ready")[0] == 200:
                return
        except OSError:
            pass
        time.sleep(0.05)
    raise Wrong(f"the API was not ready after {START_SECONDS} s")


def prove(port: int) -> None:
    owner = Client(port)
    anonymous = stranger = None
    if owner.send("GET", "/api/v1/auth/config")[0] == 200:
        anonymous, admin, stranger = Client(port), Client(port), Client(port)
        # The first account administers and sees all, so neither of the two that matter may be it.
        for name, client in (("admin", admin), ("owner", owner), ("stranger", stranger)):
            client.register(name)
    owner.expect(200, "GET", "/health/live")
    owner.expect(404, "GET", "/api/v1/no-such-thing")
    world = World(owner)
    for path in CASES:
        exercise(world, path, anonymous, stranger)
        print(f"{path}: created, read, listed, changed{', refused to strangers' if stranger else ''}", flush=True)
    delete_all(world)
    print(f"deleted {len(world.made)} records", flush=True)


def main() -> int:
    port = free_port()
    command = [sys.executable, "-m", "uvicorn", "--factory", "app.main:create_app", "--host", "127.0.0.1", "--port", str(port)]
    server = subprocess.Popen([*command, "--no-access-log", "--log-level", "warning"], env=os.environ | {"CORS_ORIGINS": json.dumps([ORIGIN])})
    try:
        wait_until_ready(server, Client(port))
        prove(port)
    except Wrong as wrong:
        print(f"WRONG: {wrong}", file=sys.stderr)
        return 1
    finally:
        server.send_signal(signal.SIGTERM)
        try:
            code = server.wait(15)
        except subprocess.TimeoutExpired:
            server.kill()
            code = None
    # uvicorn shuts down in good order and then ends by the signal it was sent.
    if code not in (0, -signal.SIGTERM):
        print(f"WRONG: the API did not stop in good order when asked to ({code})", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
