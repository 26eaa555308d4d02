FROM standin/debian:trixie
RUN apt-get update -qq \
    && apt-get install -y -qq --no-install-recommends netbase python3 python3-pip python3-venv tzdata \
    && rm -rf /var/lib/apt/lists/* /usr/lib/python3*/EXTERNALLY-MANAGED
# Where the official image has them.
RUN ln -s /usr/bin/python3 /usr/local/bin/python3 && ln -s python3 /usr/local/bin/python && ln -s /usr/bin/pip3 /usr/local/bin/pip
COPY wheels /opt/wheels
CMD ["python3"]
