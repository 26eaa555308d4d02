# Makes a Debian root file system out of packages, without root, registry or debootstrap: apt resolves, downloads and checks signatures with
# folders of its own, the packages are unpacked, and the few things that their install scripts would have done are done here.
#   ROOTFS  folder to fill (must not exist)          CACHE  folder for apt's lists and downloads, kept between builds
#   SUITE   trixie          PACKAGES  blank-separated          ARCHITECTURE  amd64, arm64
#   MIRROR, SECURITY_MIRROR   addresses of Debian's archives    KEYRING  Debian's archive keys
set -eu
say() { printf '%s\n' "$*"; }

lists="$CACHE/apt"
mkdir -p "$lists/state/lists/partial" "$lists/archives/partial" "$lists/none"
# An empty status file: apt plans for a machine that has nothing.
: >"$lists/status"
cat >"$lists/sources.list" <<SOURCES
deb [signed-by=$KEYRING] $MIRROR $SUITE main
deb [signed-by=$KEYRING] $MIRROR $SUITE-updates main
deb [signed-by=$KEYRING] $SECURITY_MIRROR $SUITE-security main
SOURCES
apt() {
  apt-get -q -o Dir::State="$lists/state" -o Dir::State::status="$lists/status" -o Dir::Cache="$lists" \
    -o Dir::Etc::sourcelist="$lists/sources.list" -o Dir::Etc::sourceparts="$lists/none" -o Dir::Etc::preferencesparts="$lists/none" \
    -o Dir::Etc::preferences="$lists/none/preferences" -o APT::Architecture="$ARCHITECTURE" -o APT::Architectures="$ARCHITECTURE" \
    -o APT::Sandbox::User="" -o APT::Install-Recommends=false -o APT::Install-Suggests=false -o Acquire::Languages=none \
    -o APT::Update::Post-Invoke-Success::= -o Acquire::Retries=3 -o Debug::NoLocking=true "$@"
}

say "Reading Debian's package lists ($SUITE from $MIRROR)"
apt update --error-on=any
say "Downloading packages"
# shellcheck disable=SC2086
apt --yes --download-only install '?essential' $PACKAGES | sed -n 's/^Fetched/Fetched/p'
# Only this plan's files: the cache may hold another stack's.
# shellcheck disable=SC2086
apt --yes --simulate install '?essential' $PACKAGES | sed -n 's/^Inst \([^ ]*\) (\([^ ]*\) [^[]*\[\([a-z0-9]*\)\]).*/\1 \2 \3/p' >"$ROOTFS.plan"

mkdir -p "$ROOTFS"
# /bin, /lib and /sbin are links into /usr; with them in place the order of unpacking does not matter.
for name in bin lib lib64 sbin; do
  mkdir -p "$ROOTFS/usr/$name"
  ln -s "usr/$name" "$ROOTFS/$name"
done
unpack() {
  # Names in downloads have the version's colon escaped.
  file="$lists/archives/${1%%:*}_$(printf %s "$2" | sed 's/:/%3a/g')_$3.deb"
  dpkg-deb --fsys-tarfile "$file" | tar -x -C "$ROOTFS" --numeric-owner --keep-directory-symlink \
    --exclude='./usr/share/doc/*' --exclude='./usr/share/man/*' --exclude='./usr/share/info/*' --exclude='./usr/share/locale/*' \
    --exclude='./usr/share/i18n/*' --exclude='./usr/share/postgresql/*/man/*' --exclude='./usr/share/lintian/*' --exclude='./dev/*'
}
say "Unpacking $(wc -l <"$ROOTFS.plan") packages"
# Two at a time: unpacking is bound by decompression.
failed="$ROOTFS.failed"
half() { # every second package, beginning with $1
  sed -n "$1~2p" "$ROOTFS.plan" | while read -r name version architecture; do
    unpack "$name" "$version" "$architecture" || echo "$name" >>"$failed"
  done
}
half 1 &
half 2
wait
if [ -e "$failed" ]; then
  say "Could not unpack: $(tr '\n' ' ' <"$failed")" >&2
  exit 1
fi
rm "$ROOTFS.plan"

say "Configuring"
cd "$ROOTFS"
# No program of an image may gain rights; the sandbox forbids it anyway.
find . -xdev -type f -perm /6000 -exec chmod ug-s {} +
cat >etc/passwd <<'PASSWD'
root:x:0:0:root:/root:/bin/sh
nobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin
sandbox:x:10001:10001:Sandbox:/tmp:/bin/sh
PASSWD
cat >etc/group <<'GROUP'
root:x:0:
tty:x:5:
utmp:x:43:
nogroup:x:65534:
sandbox:x:10001:
GROUP
printf '127.0.0.1 localhost sandbox\n::1 localhost\n' >etc/hosts
printf 'hosts: files dns\n' >etc/nsswitch.conf
printf 'sandbox\n' >etc/hostname
mkdir -p workspace proc dev tmp run root home opt mnt media srv var/tmp etc/ssl/certs usr/local/bin usr/local/lib usr/local/share
chmod 1777 tmp var/tmp
link() { [ -e "$2" ] || [ -L "$2" ] || ln -s "$1" "$2"; }
link dash usr/bin/sh
[ ! -e usr/bin/mawk ] || link mawk usr/bin/awk
[ ! -e usr/bin/which.debianutils ] || link which.debianutils usr/bin/which
# Debian's own way of putting the certificates together.
if [ -d usr/share/ca-certificates ]; then
  find usr/share/ca-certificates -name '*.crt' -exec cat {} + >etc/ssl/certs/ca-certificates.crt
fi
