#!/bin/sh
# generate-secrets NAME…: makes a file of random text for each name, once; a file that is there already is never changed.
# Run it before everything else: then no secret is in the repository and none has to be typed for a start.
set -eu
umask 077
directory=${SECRETS_DIR:-/run/app-secrets}

for name in "$@"; do
    target="$directory/$name"
    if [ -s "$target" ]; then
        echo "$name: kept"
        continue
    fi
    # 48 random bytes, in characters that need no quoting in a URL or a shell.
    head -c 48 /dev/urandom | base64 -w 0 | tr '+/' '-_' >"$target.new"
    # Readable for whatever user a container runs as; only containers that mount the volume see it at all.
    chmod 0444 "$target.new"
    mv "$target.new" "$target"
    echo "$name: generated"
done
