#!/bin/sh
# Half of the processors: PostgreSQL and the steps that run beside this one use the others. With many entities this step
# takes far longer than all of those, so it gets every processor.
set -eu
workers=$(($(nproc) / 2))
[ "$(find tests/cases -name '*.py' | wc -l)" -le 30 ] || workers=$(nproc)
[ "$workers" -gt 1 ] || workers=0
# The document that this one test compares is being written beside this step, from the same code.
exec .venv/bin/python -m pytest -q -n "$workers" -p no:cacheprovider \
  --deselect tests/test_openapi.py::test_committed_document_is_up_to_date
