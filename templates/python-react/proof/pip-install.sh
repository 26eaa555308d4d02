#!/bin/sh
# A real installation from the lock, hashes checked, from the wheels in the image. Debian's pip runs from its wheel: an environment
# without pip is made in a fraction of the time.
set -eu
python3 -m venv --without-pip .venv
pip=$(echo /usr/share/python-wheels/pip-*.whl)
exec .venv/bin/python "$pip/pip" install --quiet --disable-pip-version-check --no-index --find-links /opt/wheels \
  --require-hashes --no-compile --requirement requirements-dev.txt
