# Starts one session as root where no user namespaces are to be had: inside a chroot the kernel makes none, and some distributions forbid them.
# bubblewrap cannot work there; the same walls are built by hand. Runs as process 1 of new process, network, IPC, host name and mount namespaces; the variables are
# launch.sh's, the arguments the command that speaks the runner's protocol. The runner itself takes the seccomp filter, on descriptor 9.
set -eu
for group in $CGROUPS; do
  echo 0 >"$group/cgroup.procs"
done
# Before the first mount, which may hide it.
exec 9<"$SECCOMP"
mount -t tmpfs -o size=256k,mode=0755,nosuid,nodev sandbox "$STAGE"
root=$STAGE/root
mkdir "$root"
mount --bind "$ROOTFS" "$root"
if [ -n "${PROBE-}" ]; then mount --bind /usr "$root/usr"; fi
mount -o remount,bind,ro,nosuid,nodev "$root"
mount -t proc -o nosuid,nodev,noexec proc "$root/proc"
mount -t tmpfs -o size=64k,mode=0755,nosuid,noexec sandbox "$root/dev"
for device in null zero full random urandom; do
  : >"$root/dev/$device"
  mount --bind "/dev/$device" "$root/dev/$device"
done
ln -s /proc/self/fd "$root/dev/fd"
for number in 0:stdin 1:stdout 2:stderr; do
  ln -s "/proc/self/fd/${number%:*}" "$root/dev/${number#*:}"
done
mkdir "$root/dev/shm"
mount -t tmpfs -o "$SHM,nosuid,nodev" sandbox "$root/dev/shm"
mount -o remount,bind,ro,nosuid,noexec "$root/dev"
mount -t tmpfs -o "$TMP,nosuid,nodev" sandbox "$root/tmp"
mount -t tmpfs -o "$WORKSPACE,nosuid,nodev" sandbox "$root/workspace"
echo sandbox >/proc/sys/kernel/hostname
if [ -z "${PROBE-}" ]; then
  # Loopback is down in a new network namespace: SIOCSIFFLAGS, IFF_UP.
  chroot "$root" /usr/bin/python3 -I -S -c 'import fcntl, socket, struct
fcntl.ioctl(socket.socket(), 0x8914, struct.pack("16sh", b"lo", 1))'
fi
exec chroot "$root" /usr/bin/env -i -C /workspace PATH=/usr/local/bin:/usr/bin:/bin LANG=C.UTF-8 \
  /usr/bin/setpriv --reuid 10001 --regid 10001 --clear-groups --inh-caps=-all --bounding-set=-all --no-new-privs --pdeathsig KILL -- "$@"
