# Starts one session as root inside a chroot. There the kernel makes no user namespaces and lets nobody change the root file system, so bubblewrap
# cannot work; the same walls are built by hand. Runs as process 1 of new process, network, IPC, host name and mount namespaces; the variables are
# launch.sh's, the arguments the command that speaks the runner's protocol. The runner itself takes the seccomp filter, on descriptor 9.
set -eu
for group in $CGROUPS; do
  echo 0 >"$group/cgroup.procs"
done
mount -t tmpfs -o size=256k,mode=0755,nosuid,nodev sandbox "$STAGE"
root=$STAGE/root
mkdir "$root"
mount --bind "$ROOTFS" "$root"
if [ -n "${PROBE-}" ]; then mount --bind /usr "$root/usr"; fi
mount -o remount,bind,ro,nosuid,nodev "$root"
mount -t proc -o nosuid,nodev,noexec proc "$root/proc"
mount -t tmpfs -o size=64k,mode=0755,nosuid,noexec sandbox "$root/dev"
for device in null:3 zero:5 full:7 random:8 urandom:9; do
  mknod -m 666 "$root/dev/${device%:*}" c 1 "${device#*:}"
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
exec 9<"$SECCOMP"
exec chroot "$root" /usr/bin/env -i -C /workspace PATH=/usr/local/bin:/usr/bin:/bin LANG=C.UTF-8 \
  /usr/bin/setpriv --reuid 10001 --regid 10001 --clear-groups --inh-caps=-all --bounding-set=-all --no-new-privs --pdeathsig KILL -- "$@"
