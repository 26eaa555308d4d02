FROM standin/debian:trixie AS unpack
ADD node.tgz /unpack/node/
ADD npm.tgz /unpack/npm/
RUN mkdir -p /out/bin /out/lib/node_modules \
    && install -m 0755 /unpack/node/package/bin/node /out/bin/node \
    && mv /unpack/npm/package /out/lib/node_modules/npm && chmod 0755 /out/lib/node_modules/npm/bin/*.js \
    && ln -s ../lib/node_modules/npm/bin/npm-cli.js /out/bin/npm \
    && ln -s ../lib/node_modules/npm/bin/npx-cli.js /out/bin/npx

FROM standin/debian:trixie
RUN apt-get update -qq \
    && apt-get install -y -qq --no-install-recommends libstdc++6 \
    && rm -rf /var/lib/apt/lists/* \
    && groupadd --gid 1000 node && useradd --uid 1000 --gid node --create-home node
COPY --from=unpack /out /usr/local
CMD ["node"]
