#!/bin/sh
# From empty, again (nothing to do), down to nothing, up again, and the models hold nothing that the migrations do not.
set -eu
export DATABASE_URL="$PROOF_DATABASE_URL" ENVIRONMENT=development SECRET_KEY="only for this proof: 0123456789abcdefghij"
alembic() { .venv/bin/python -m alembic "$@"; }
step() { echo "alembic $*"; alembic "$@"; }
step upgrade head
step upgrade head
step downgrade base
step upgrade head
step check
