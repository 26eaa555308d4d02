# Makes a sandbox image inside a container of its base; what is left when it ends becomes the image. In /tmp/stack lie the stack's files, in
# /tmp/install what this machine's network needs: variables, certificates, wheels. None of the latter stays.
set -eu
exec 2>&1
cd /tmp
set -a
. /tmp/install/variables
set +a
if [ -n "$PACKAGES" ]; then
  echo "Installing Debian packages"
  export DEBIAN_FRONTEND=noninteractive
  apt-get -q -o Acquire::Retries=3 update
  # A list of packages on purpose.
  # shellcheck disable=SC2086
  apt-get -q -y -o Dpkg::Use-Pty=0 --no-install-recommends install $PACKAGES
  rm -rf /var/lib/apt/lists/* /var/cache/apt/* /var/log/* /usr/share/doc/* /usr/share/man/* /usr/share/locale/*
fi
grep -q '^sandbox:' /etc/passwd || echo 'sandbox:x:10001:10001:Sandbox:/tmp:/bin/sh' >>/etc/passwd
grep -q '^sandbox:' /etc/group || echo 'sandbox:x:10001:' >>/etc/group
mkdir -p /workspace
if [ -n "$INSTALL" ]; then
  PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/tmp LANG=C.UTF-8 sh "/tmp/stack/$INSTALL"
fi
echo "$IMAGE_KEY" >/etc/stackalchemist-image
find / -xdev -type f -perm /6000 -exec chmod ug-s {} +
find /tmp /var/tmp /root -mindepth 1 -delete
