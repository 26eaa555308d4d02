#!/bin/sh
# Runs when the database's volume is empty: a role for the API that owns its database and can do nothing beyond it.
# Running it again changes nothing but the role's password (docs/operations.md).
set -eu
psql --username "$POSTGRES_USER" --dbname postgres --no-psqlrc --quiet --set ON_ERROR_STOP=1 \
    --set password="$(cat "$POSTGRES_PASSWORD_SOURCE")" <<'SQL'
SELECT 'CREATE ROLE app LOGIN' WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'app') \gexec
SELECT 'CREATE DATABASE app OWNER app' WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = 'app') \gexec
ALTER ROLE app PASSWORD :'password';
-- Nobody is superuser over the network: without a password only the socket inside the container is left.
ALTER ROLE CURRENT_USER PASSWORD NULL;
SQL
