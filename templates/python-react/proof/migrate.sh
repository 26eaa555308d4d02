#!/bin/sh
# From empty, again (nothing to do), down to nothing, up again, and the models hold nothing that the migrations do not. What PostgreSQL has then is written down.
set -eu
export DATABASE_URL="$PROOF_DATABASE_URL" ENVIRONMENT=development SECRET_KEY="only for this proof: 0123456789abcdefghij"
# One process for all: starting Python and importing the application would take most of the time.
.venv/bin/python - <<'END'
from alembic.config import main

for words in (["upgrade", "head"], ["upgrade", "head"], ["downgrade", "base"], ["upgrade", "head"], ["check"]):
    print("alembic", *words, flush=True)
    main(argv=words, prog="alembic")
END
PATH="$(echo /usr/lib/postgresql/*/bin):$PATH" sh schema.sh "$PROOF_DATABASE_URL" >../docs/schema.sql
