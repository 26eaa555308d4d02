# Starts one bubblewrap session. Runs in a mount namespace of its own (as root in it), so every mount made here dies with the session.
#   ROOTFS    the image's root file system            STAGE    an existing folder to mount things on
#   WORKSPACE, TMP, SHM   tmpfs options (size, inodes, owner)
#   CGROUPS   cgroup folders to join, blank-separated; may be empty
#   SECCOMP   compiled filter                          DROP     command prefix that gives up root; may be empty
# The arguments are the command that speaks the runner's protocol.
set -eu
for group in $CGROUPS; do
  echo $$ >"$group/cgroup.procs"
done
# Before the first mount, which may hide it.
exec 9<"$SECCOMP"
mount -t tmpfs -o size=256k,mode=0755,nosuid,nodev sandbox "$STAGE"
mkdir "$STAGE/root" "$STAGE/workspace" "$STAGE/tmp" "$STAGE/shm"
mount --bind "$ROOTFS" "$STAGE/root"
# The check whether sandboxes can be had borrows this machine's programs instead of an image.
if [ -n "${PROBE-}" ]; then mount --bind /usr "$STAGE/root/usr"; fi
mount -t tmpfs -o "$WORKSPACE,nosuid,nodev" sandbox "$STAGE/workspace"
mount -t tmpfs -o "$TMP,nosuid,nodev" sandbox "$STAGE/tmp"
mount -t tmpfs -o "$SHM,nosuid,nodev" sandbox "$STAGE/shm"
# DROP is a list of words on purpose.
# shellcheck disable=SC2086
exec $DROP bwrap \
  --unshare-all --unshare-user --disable-userns --uid 10001 --gid 10001 --cap-drop ALL \
  --die-with-parent --new-session --as-pid-1 --hostname sandbox --seccomp 9 \
  --ro-bind "$STAGE/root" / \
  --proc /proc --dev /dev --bind "$STAGE/shm" /dev/shm --remount-ro /dev \
  --bind "$STAGE/tmp" /tmp --bind "$STAGE/workspace" /workspace \
  --chdir /workspace --clearenv --setenv PATH /usr/local/bin:/usr/bin:/bin --setenv LANG C.UTF-8 \
  -- "$@"
