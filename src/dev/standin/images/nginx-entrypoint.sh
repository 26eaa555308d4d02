#!/bin/sh
# What the official image's entrypoint promises: templates in NGINX_ENVSUBST_TEMPLATE_DIR become configuration, with the
# environment's variables that NGINX_ENVSUBST_FILTER allows; NGINX_ENTRYPOINT_LOCAL_RESOLVERS fills NGINX_LOCAL_RESOLVERS.
set -eu
if [ -n "${NGINX_ENTRYPOINT_LOCAL_RESOLVERS:-}" ]; then
    NGINX_LOCAL_RESOLVERS=$(awk '$1 == "nameserver" { printf "%s%s", separator, ($2 ~ /:/ ? "[" $2 "]" : $2); separator = " " }' /etc/resolv.conf)
    export NGINX_LOCAL_RESOLVERS
fi
templates=${NGINX_ENVSUBST_TEMPLATE_DIR:-/etc/nginx/templates}
target=${NGINX_ENVSUBST_OUTPUT_DIR:-/etc/nginx/conf.d}
names=$(env | sed -n 's/^\([A-Za-z_][A-Za-z0-9_]*\)=.*/\1/p' | grep -E "${NGINX_ENVSUBST_FILTER:-}" | sed 's/.*/${&}/' | tr '\n' ' ')
for template in "$templates"/*.template; do
    [ -f "$template" ] || continue
    result="$target/$(basename "$template" .template)"
    envsubst "$names" <"$template" >"$result"
done
exec "$@"
