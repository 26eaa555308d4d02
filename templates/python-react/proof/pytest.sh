#!/bin/sh
# Half of the processors: PostgreSQL and the steps that run beside this one use the others.
set -eu
workers=$(($(nproc) / 2))
[ "$workers" -gt 1 ] || workers=0
exec .venv/bin/python -m pytest -q -n "$workers" -p no:cacheprovider
