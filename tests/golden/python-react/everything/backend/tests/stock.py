"""What the tests of one entity share, so that not each of them has to make it."""

from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa
from fastapi import FastAPI

from app.settings import Settings
from tests.actors import Actor, add_account
from tests.cases import CASES
from tests.world import World


class Stock:
    """Holds the records that one entity's records need, and their owner's account; tests work in savepoints on top of it."""

    def __init__(self, connection: sa.Connection, app: FastAPI, settings: Settings) -> None:
        self.connection = connection
        self.made: Mapping[tuple[str, int], dict[str, Any]] = {}
        self.credential: str | None = None
        self._settings = settings
        self._app = app
        self._path: str | None = None
        self._savepoint: sa.NestedTransaction | None = None

    def hold(self, path: str | None) -> None:
        """Makes what this entity needs in the place of what was held before; None is for tests that start from nothing."""
        if path == self._path:
            return
        if self._savepoint is not None:
            self._savepoint.rollback()
        self._path, self._savepoint, self.made = path, None, {}
        self.credential = None
        if path is None:
            return
        self._savepoint = self.connection.begin_nested()
        with self._app.state.sessions() as session:
            self.credential = add_account(session, self._settings, "member@example.com", "member")
        self.made = World(Actor(self._app, self.credential)).needs(CASES[path])
