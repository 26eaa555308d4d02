#!/bin/sh
# What the official image's entrypoint promises for an empty volume: a cluster, POSTGRES_USER with the password from
# POSTGRES_PASSWORD or POSTGRES_PASSWORD_FILE, the database POSTGRES_DB, the scripts in /docker-entrypoint-initdb.d, then
# the server, never as root.
set -eu
if [ "$1" != postgres ]; then exec "$@"; fi
if [ "$(id -u)" = 0 ]; then
    if [ -n "${POSTGRES_PASSWORD_FILE:-}" ]; then
        POSTGRES_PASSWORD=$(cat "$POSTGRES_PASSWORD_FILE")
        export POSTGRES_PASSWORD
        unset POSTGRES_PASSWORD_FILE
    fi
    mkdir -p "$PGDATA"
    chmod 0700 "$PGDATA"
    find "$PGDATA" ! -user postgres -exec chown postgres '{}' +
    exec setpriv --reuid=postgres --regid=postgres --init-groups "$0" "$@"
fi
if [ ! -s "$PGDATA/PG_VERSION" ]; then
    method=${POSTGRES_HOST_AUTH_METHOD:-scram-sha-256}
    if [ "$method" != trust ]; then
        : "${POSTGRES_PASSWORD:?is not set: a new database needs POSTGRES_PASSWORD or POSTGRES_PASSWORD_FILE}"
    fi
    user=${POSTGRES_USER:-postgres}
    export POSTGRES_USER="$user"
    passwords=$(mktemp)
    printf '%s\n' "${POSTGRES_PASSWORD:-unused}" >"$passwords"
    # shellcheck disable=SC2086 # the official image splits it into words too
    initdb --username="$user" --pwfile="$passwords" ${POSTGRES_INITDB_ARGS:-}
    rm "$passwords"
    printf '\nhost all all all %s\n' "$method" >>"$PGDATA/pg_hba.conf"
    sed -i "s/^#listen_addresses = .*/listen_addresses = '*'/" "$PGDATA/postgresql.conf"
    pg_ctl --options="-c listen_addresses=''" --wait start
    if [ "${POSTGRES_DB:-$user}" != postgres ]; then
        PGPASSWORD=${POSTGRES_PASSWORD:-} createdb --username="$user" --no-password --maintenance-db=postgres "${POSTGRES_DB:-$user}"
    fi
    for script in /docker-entrypoint-initdb.d/*.sh; do
        if [ -x "$script" ]; then "$script"; elif [ -f "$script" ]; then
            # shellcheck source=/dev/null
            . "$script"
        fi
    done
    pg_ctl --mode=fast --wait stop
fi
unset POSTGRES_PASSWORD
exec "$@"
