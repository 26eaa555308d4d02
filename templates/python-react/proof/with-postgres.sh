#!/bin/sh
# with-postgres.sh COMMAND...: runs a command beside a PostgreSQL server of its own that is gone afterwards. The command finds it by PROOF_DATABASE_URL
# (an empty database) and TEST_DATABASE_URL.
set -eu
bin=$(echo /usr/lib/postgresql/*/bin)
home=$(mktemp -d)
if [ -d /opt/postgres-template ]; then
  cp -R /opt/postgres-template "$home/data"
else
  "$bin/initdb" --pgdata "$home/data" --username postgres --auth trust --encoding UTF8 --locale C.UTF-8 --no-sync >"$home/initdb.log"
fi
chmod 700 "$home/data"
# Steps run side by side: the port is one that the kernel just found to be free.
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
stop() { "$bin/pg_ctl" --pgdata "$home/data" --mode immediate --silent stop || true; rm -rf "$home"; }
trap stop EXIT
trap 'exit 143' TERM INT
if ! "$bin/pg_ctl" --pgdata "$home/data" --wait --silent --log "$home/server.log" \
  --options "-c fsync=off -c port=$port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$home" start; then
  cat "$home/server.log" >&2
  exit 1
fi
"$bin/createdb" --host 127.0.0.1 --port "$port" --username postgres proof
export PROOF_DATABASE_URL="postgresql://postgres@127.0.0.1:$port/proof"
export TEST_DATABASE_URL="postgresql://postgres@127.0.0.1:$port/postgres"
"$@"
