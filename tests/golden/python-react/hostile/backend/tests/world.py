"""Makes valid records together with the records that they need."""

from collections.abc import Mapping
from typing import Any

from tests.actors import Actor
from tests.case import Case, Reference
from tests.cases import CASES


class World:
    """Remembers what it made, so that the n-th record of an entity is made once."""

    def __init__(self, client: Actor, made: Mapping[tuple[str, int], dict[str, Any]] | None = None) -> None:
        self._client = client
        self._made: dict[tuple[str, int], dict[str, Any]] = dict(made or {})

    def record(self, path: str, index: int = 0) -> dict[str, Any]:
        """Returns the record of an entity that holds the samples with this index, or the last one there can be."""
        case = CASES[path]
        index = min(index, case.most - 1)
        if (path, index) not in self._made:
            self._made[path, index] = self._client.made(path, self.payload(case, index))
        return self._made[path, index]

    def payload(self, case: Case, index: int = 0) -> dict[str, Any]:
        """Returns a body with every field, and with the relationships that must be there."""
        body = {name: sample(values, index) for name, values in case.samples.items()}
        for column, reference in case.references.items():
            if reference.required:
                body[column] = self.target_id(reference, index)
        for name, link in case.links.items():
            if link.required:
                body[name] = [self.record(link.target, index)["id"]]
        return body

    def needs(self, case: Case, most: int = 5) -> Mapping[tuple[str, int], dict[str, Any]]:
        """Makes what as many records of this entity need. Returns all that was made."""
        for index in range(min(case.most, most)):
            self.payload(case, index)
        return self._made

    def target_id(self, reference: Reference, index: int = 0) -> Any:
        return self.record(reference.target, index)["id"]

    def fill(self, case: Case, most: int = 3) -> list[dict[str, Any]]:
        """Makes as many records as there can be, at most three unless told otherwise."""
        return [self.record(case.path, index) for index in range(min(case.most, most))]


def sample(values: Any, index: int) -> Any:
    return values[index % len(values)]
