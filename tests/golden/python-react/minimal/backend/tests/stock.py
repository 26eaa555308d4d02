"""What the tests of one entity share, so that not each of them has to make it."""

from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa
from fastapi import FastAPI

from tests.actors import Actor
from tests.cases import CASES
from tests.world import World


class Stock:
    """Holds the records that one entity's records need; tests work in savepoints on top of it."""

    def __init__(self, connection: sa.Connection, app: FastAPI) -> None:
        self.connection = connection
        self.made: Mapping[tuple[str, int], dict[str, Any]] = {}
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
        if path is None:
            return
        self._savepoint = self.connection.begin_nested()
        self.made = World(Actor(self._app)).needs(CASES[path])
