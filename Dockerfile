# StackAlchemist as a container. The sandbox is the host's Docker engine: mount its socket (or set DOCKER_HOST).
#   docker build -t stackalchemist .
#   docker run --rm -p 127.0.0.1:3000:3000 -v /var/run/docker.sock:/var/run/docker.sock --group-add "$(stat -c %g /var/run/docker.sock)" \
#     -v stackalchemist:/data stackalchemist
#   docker run --rm -v /var/run/docker.sock:/var/run/docker.sock --group-add "$(stat -c %g /var/run/docker.sock)" --user "$(id -u)" \
#     -e STACKALCHEMIST_HOME=/out/.stackalchemist -v "$PWD:/out" stackalchemist generate --prompt "Clinics with doctors, patients and appointments." --out /out/clinic.zip
ARG BASE_IMAGE=oven/bun:1.4.5-slim
FROM ${BASE_IMAGE}
WORKDIR /app
COPY LICENSE package.json bun.lock bunfig.toml ./
RUN bun install --frozen-lockfile --production
COPY src ./src
COPY templates ./templates
COPY sandbox ./sandbox
COPY public ./public
COPY views ./views
COPY tsconfig.json ./
RUN mkdir /data && chown 1000:1000 /data
ENV STACKALCHEMIST_HOME=/data NODE_ENV=production HOST=0.0.0.0
USER 1000:1000
VOLUME /data
EXPOSE 3000
ENTRYPOINT ["bun", "--no-env-file", "--config=/app/bunfig.toml", "/app/src/main.ts"]
CMD ["serve"]
