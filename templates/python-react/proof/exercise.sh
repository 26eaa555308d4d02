#!/bin/sh
# Boots the API on a migrated database as production would, and uses every entity over HTTP.
set -eu
export DATABASE_URL="$PROOF_DATABASE_URL" ENVIRONMENT=production LOG_LEVEL=WARNING
SECRET_KEY=$(python3 -c 'import secrets; print(secrets.token_urlsafe(48))')
export SECRET_KEY
.venv/bin/python -m alembic upgrade head
exec .venv/bin/python /workspace/proof/exercise.py
