#!/bin/sh
set -eu
.venv/bin/python -m app.openapi >../docs/openapi.json
