# Runs a recipe's install script in a root file system, as root without bubblewrap (see launch-by-hand.sh), in process and mount namespaces of its own.
#   ROOT   the root file system    STACK, INSTALL   folders for /tmp/stack and /tmp/install    WHEELS   for /tmp/install/wheels; may be empty
# The arguments are the command, with its whole environment (env -i …).
set -eu
mount -t proc proc "$ROOT/proc"
mount --rbind /dev "$ROOT/dev"
mount -t tmpfs -o mode=1777 sandbox "$ROOT/tmp"
mkdir "$ROOT/tmp/stack" "$ROOT/tmp/install"
mount --bind "$STACK" "$ROOT/tmp/stack"
mount --bind "$INSTALL" "$ROOT/tmp/install"
if [ -n "$WHEELS" ]; then mount --bind "$WHEELS" "$ROOT/tmp/install/wheels"; fi
for name in resolv.conf hosts; do
  [ -e "$ROOT/etc/$name" ] || : >"$ROOT/etc/$name"
  if [ -e "/etc/$name" ]; then mount --bind "/etc/$name" "$ROOT/etc/$name"; fi
done
exec chroot "$ROOT" "$@"
