FROM standin/debian:trixie
RUN apt-get update -qq \
    && apt-get install -y -qq --no-install-recommends docker-compose \
    && rm -rf /var/lib/apt/lists/*
