"""The page that shows the API's document."""

from tests.actors import Actor


def test_page_runs_nothing_but_pinned_files_and_its_own_start(client: Actor) -> None:
    page = client.get("/api/docs")
    scripts = page.headers["Content-Security-Policy"].partition("script-src ")[2].partition(";")[0]
    assert "unsafe" not in scripts and "@5." in scripts
    assert page.text.count(" integrity=") == page.text.count("https://") == 2
    start = client.get("/api/docs/start.js")
    assert start.headers["Content-Type"].startswith("text/javascript")
    assert "/api/openapi.json" in start.text
    assert client.get("/api/openapi.json").status_code == 200


def test_other_pages_of_the_framework_are_not_there(client: Actor) -> None:
    for path in ("/docs", "/redoc", "/api/redoc", "/docs/oauth2-redirect", "/api/docs/oauth2-redirect"):
        assert client.get(path).status_code == 404
