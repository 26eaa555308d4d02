#!/bin/sh
# The image holds mypy's analysis of the locked packages; a copy of it saves most of the time and changes no verdict.
set -eu
cache=$(mktemp -d)
if [ -d /opt/mypy_cache ]; then cp -R /opt/mypy_cache/. "$cache"; fi
exec .venv/bin/python -m mypy --cache-dir "$cache"
