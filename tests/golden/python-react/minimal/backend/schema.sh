#!/bin/sh
# Prints the tables of a database as SQL, for docs/schema.sql: sh schema.sh postgresql://user@host:port/database. Needs PostgreSQL's own pg_dump.
set -eu
sql=$(pg_dump --schema-only --no-owner --no-privileges --exclude-table=alembic_version "$1")
echo "-- The tables as the migrations make them. Written by: make schema"
# Without comments and settings of the session, which change with PostgreSQL's releases.
printf '%s\n' "$sql" | sed -E \
  -e '/^--$/d' -e '/^-- (Name: |PostgreSQL database dump|Dumped )/d' \
  -e '/^SET [a-z_]+ = /d' -e '/^SELECT pg_catalog\.set_config\(/d' -e '/^\\(un)?restrict /d' | cat -s
