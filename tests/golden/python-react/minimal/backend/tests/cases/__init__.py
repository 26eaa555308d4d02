"""All entities, for tests that hold for each of them."""

from tests.case import Case
from tests.cases import note as note_case

CASES: dict[str, Case] = {case.path: case for case in (note_case.CASE,)}
