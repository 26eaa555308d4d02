"""Process 1 of a sandbox: puts files in, runs commands, hands files out.

It speaks frames on its standard input and output: one byte kind, four bytes job id, four bytes length (big endian), payload.

    to the runner                                   from the runner
    R run a command {argv, cwd, env}                H hello {protocol}
    W write files {directory}; a tar follows        o bytes of standard output (of a reading job: the tar)
    D bytes of that tar      E the tar is over      e bytes of standard error (of a reading or writing job: its report)
    G hand out files {path, files, bytes}           x over {code, signal}
    K kill the job

Every job runs below a supervisor of its own that adopts orphans (PR_SET_CHILD_SUBREAPER), so that a job can be killed whole:
children that double forked, changed their session or ignore signals included. When a job's main process ends, what it left running is
killed too. When the input ends, so does everything: a dead owner leaves nothing behind.

One thread and one loop on purpose: forking is then safe. Only the standard library: any image with python3 will do.
The program outside believes nothing that is said here; code that runs below may try to speak in this program's place.
"""

import ctypes
import errno
import json
import os
import resource
import selectors
import signal
import stat
import struct
import sys
import tarfile
import time

HEADER = struct.Struct(">cII")
STATUS = struct.Struct(">i")
CHUNK = 65536
# Longer than any frame that the program outside sends.
MAX_FRAME = 4 << 20
# What every command finds; its own variables win.
DEFAULTS = {"PATH": os.environ.get("PATH", "/usr/local/bin:/usr/bin:/bin"), "HOME": "/tmp", "LANG": "C.UTF-8"}
# How long a kill may take: a fork bomb at the limit of processes is stopped well within it.
KILL_SECONDS = 20
MAX_SKIPPED = 1000

PR_SET_DUMPABLE = 4
PR_SET_CHILD_SUBREAPER = 36
libc = ctypes.CDLL(None, use_errno=True)


class Job:
    def __init__(self, supervisor, out, err, status, feed):
        self.supervisor = supervisor
        self.out = out
        self.err = err
        self.status = status
        # Where the tar of a writing job goes; None for the others and after its end.
        self.feed = feed


class Runner:
    def __init__(self, source, sink):
        self.source = source
        self.sink = sink
        self.buffer = bytearray()
        self.jobs = {}
        self.selector = selectors.DefaultSelector()
        self.selector.register(source, selectors.EVENT_READ, self.on_input)
        woken, waker = os.pipe()
        os.set_blocking(woken, False)
        os.set_blocking(waker, False)
        self.selector.register(woken, selectors.EVENT_READ, self.on_child)
        self.woken = woken
        signal.signal(signal.SIGCHLD, lambda number, frame: None)
        signal.set_wakeup_fd(waker, warn_on_full_buffer=False)

    def loop(self):
        self.send(b"H", 0, json.dumps({"protocol": 1}).encode())
        while True:
            for key, _ in self.selector.select():
                # A callback may have closed what a later event of the same round is about.
                if key.fd in self.selector.get_map():
                    key.data()

    def send(self, kind, job_id, payload):
        frame = HEADER.pack(kind, job_id, len(payload)) + payload
        view = memoryview(frame)
        while view:
            view = view[os.write(self.sink, view) :]

    # Input

    def on_input(self):
        data = os.read(self.source, CHUNK)
        if not data:
            self.end()
        self.buffer += data
        while len(self.buffer) >= HEADER.size:
            kind, job_id, length = HEADER.unpack_from(self.buffer)
            if length > MAX_FRAME:
                self.end()
            if len(self.buffer) < HEADER.size + length:
                return
            payload = bytes(self.buffer[HEADER.size : HEADER.size + length])
            del self.buffer[: HEADER.size + length]
            self.on_frame(kind, job_id, payload)

    def on_frame(self, kind, job_id, payload):
        if kind == b"R":
            request = json.loads(payload)
            self.start(job_id, lambda: execute(request))
        elif kind == b"W":
            request = json.loads(payload)
            self.start(job_id, lambda: take_files(request), feeding=True)
        elif kind == b"G":
            request = json.loads(payload)
            self.start(job_id, lambda: hand_out_files(request))
        elif kind == b"D":
            self.feed(job_id, payload)
        elif kind == b"E":
            self.end_feed(job_id)
        elif kind == b"K" and job_id in self.jobs:
            self.finish(job_id, None)

    def feed(self, job_id, payload):
        job = self.jobs.get(job_id)
        if job is None or job.feed is None:
            return
        view = memoryview(payload)
        try:
            while view:
                view = view[os.write(job.feed, view) :]
        except BrokenPipeError:
            # The writing job gave up (a full disk); its report says why.
            self.end_feed(job_id)

    def end_feed(self, job_id):
        job = self.jobs.get(job_id)
        if job is not None and job.feed is not None:
            os.close(job.feed)
            job.feed = None

    # Jobs

    def start(self, job_id, body, feeding=False):
        out, out_end = os.pipe()
        err, err_end = os.pipe()
        status, status_end = os.pipe()
        feed_end, feed = os.pipe() if feeding else (os.open("/dev/null", os.O_RDONLY), None)
        try:
            supervisor = os.fork()
        except OSError as problem:
            for fd in (out, out_end, err, err_end, status, status_end, feed_end):
                os.close(fd)
            if feed is not None:
                os.close(feed)
            self.send(b"e", job_id, f"cannot start a process: {problem.strerror}\n".encode())
            self.send(b"x", job_id, json.dumps({"code": 126, "signal": None}).encode())
            return
        if supervisor == 0:
            supervise(body, feed_end, out_end, err_end, status_end)
        for fd in (out_end, err_end, status_end, feed_end):
            os.close(fd)
        for fd in (out, err):
            os.set_blocking(fd, False)
        self.jobs[job_id] = Job(supervisor, out, err, status, feed)
        self.selector.register(out, selectors.EVENT_READ, lambda: self.forward(job_id, b"o", out))
        self.selector.register(err, selectors.EVENT_READ, lambda: self.forward(job_id, b"e", err))
        self.selector.register(status, selectors.EVENT_READ, lambda: self.on_status(job_id, status))

    def forward(self, job_id, kind, fd):
        """Sends on what is there; False when there will be no more."""
        try:
            data = os.read(fd, CHUNK)
        except BlockingIOError:
            return True
        if data:
            self.send(kind, job_id, data)
            return True
        if fd in self.selector.get_map():
            self.selector.unregister(fd)
        return False

    def on_status(self, job_id, fd):
        data = os.read(fd, STATUS.size)
        # No status: the supervisor itself was killed, by the job or for want of memory.
        self.finish(job_id, STATUS.unpack(data)[0] if len(data) == STATUS.size else None)

    def finish(self, job_id, status):
        job = self.jobs.pop(job_id)
        kill_below(job.supervisor)
        kill(job.supervisor, signal.SIGKILL)
        try:
            os.waitpid(job.supervisor, 0)
        except ChildProcessError:
            pass
        self.kill_orphans()
        self.selector.unregister(job.status)
        for kind, fd in ((b"o", job.out), (b"e", job.err)):
            # Nobody is left to write, so this ends; a descriptor that was passed on to another job is not worth waiting for.
            os.set_blocking(fd, False)
            drained = b"drain"
            while drained:
                try:
                    drained = os.read(fd, CHUNK)
                except BlockingIOError:
                    break
                if drained:
                    self.send(kind, job_id, drained)
            if fd in self.selector.get_map():
                self.selector.unregister(fd)
            os.close(fd)
        os.close(job.status)
        if job.feed is not None:
            os.close(job.feed)
        code = signal_number = None
        if status is None:
            signal_number = signal.SIGKILL
        elif os.WIFEXITED(status):
            code = os.WEXITSTATUS(status)
        else:
            signal_number = os.WTERMSIG(status)
        self.send(b"x", job_id, json.dumps({"code": code, "signal": signal_number}).encode())

    def on_child(self):
        try:
            os.read(self.woken, CHUNK)
        except BlockingIOError:
            pass
        supervisors = {job.supervisor for job in self.jobs.values()}
        while True:
            # WNOWAIT: a supervisor's end is told by its status pipe and collected there.
            try:
                ended = os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOHANG | os.WNOWAIT)
            except ChildProcessError:
                return
            if ended is None or ended.si_pid in supervisors:
                return
            os.waitpid(ended.si_pid, 0)

    def kill_orphans(self):
        """Kills what a job left to us by killing its own supervisor."""
        supervisors = {job.supervisor for job in self.jobs.values()}
        me = os.getpid()
        for pid, (parent, _) in process_table().items():
            if parent == me and pid not in supervisors:
                kill_below(pid)
                kill(pid, signal.SIGKILL)
        self.on_child()

    def end(self):
        for job in self.jobs.values():
            kill_below(job.supervisor)
            kill(job.supervisor, signal.SIGKILL)
        self.jobs.clear()
        self.kill_orphans()
        os._exit(0)


def supervise(body, source, out, err, status):
    """Runs in the fork. Starts the job, adopts and collects what it abandons, reports how it ended, then waits to be killed."""
    try:
        signal.set_wakeup_fd(-1)
        close_all_but(source, out, err, status)
        os.setsid()
        libc.prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
        main = os.fork()
        if main == 0:
            os.close(status)
            become_job(body, source, out, err)
        for fd in (source, out, err):
            os.close(fd)
        while True:
            try:
                pid, code = os.waitpid(-1, 0)
            except ChildProcessError:
                signal.pause()
                continue
            if pid == main:
                os.write(status, STATUS.pack(code))
    finally:
        os._exit(126)


def become_job(body, source, out, err):
    code = 126
    try:
        for number in (signal.SIGINT, signal.SIGPIPE, signal.SIGXFSZ, signal.SIGCHLD, signal.SIGTERM):
            signal.signal(number, signal.SIG_DFL)
        os.setsid()
        for target, fd in enumerate((source, out, err)):
            os.dup2(fd, target)
        code = body()
    except BaseException as problem:
        os.write(2, f"{type(problem).__name__}: {problem}\n".encode(errors="replace"))
    finally:
        os._exit(code)


def execute(request):
    argv, env = request["argv"], DEFAULTS | request["env"]
    try:
        os.chdir(request["cwd"])
    except OSError as problem:
        os.write(2, f"{request['cwd']}: {problem.strerror}\n".encode(errors="replace"))
        return 126
    try:
        os.execvpe(argv[0], argv, env)
    except FileNotFoundError:
        os.write(2, f"{argv[0]}: command not found\n".encode(errors="replace"))
        return 127
    except OSError as problem:
        os.write(2, f"{argv[0]}: {problem.strerror}\n".encode(errors="replace"))
        return 126


# Files


def take_files(request):
    """Unpacks a tar from standard input below the directory. Follows no link that a job may have planted."""
    path = ""
    try:
        os.umask(0o022)
        root = open_directory(request["directory"], make=True)
        with os.fdopen(0, "rb", closefd=False) as source, tarfile.open(fileobj=source, mode="r|") as archive:
            for member in archive:
                path = member.name
                if member.isfile():
                    put_file(root, path.split("/"), archive.extractfile(member), member.mode & 0o111)
        report({"ok": True})
        return 0
    except OSError as problem:
        full = problem.errno in (errno.ENOSPC, errno.EDQUOT)
        report({"ok": False, "full": full, "path": path, "detail": problem.strerror or str(problem)})
        return 1
    except (tarfile.TarError, ValueError) as problem:
        report({"ok": False, "full": False, "path": path, "detail": str(problem)})
        return 1


def put_file(root, parts, content, executable):
    if any(part in ("", ".", "..") for part in parts):
        raise ValueError("unsafe name")
    folder = os.dup(root)
    try:
        for part in parts[:-1]:
            inner = enter(folder, part, make=True)
            os.close(folder)
            folder = inner
        try:
            os.unlink(parts[-1], dir_fd=folder)
        except FileNotFoundError:
            pass
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW
        fd = os.open(parts[-1], flags, 0o755 if executable else 0o644, dir_fd=folder)
        with os.fdopen(fd, "wb") as target:
            while chunk := content.read(CHUNK):
                target.write(chunk)
    finally:
        os.close(folder)


def open_directory(path, make=False):
    folder = os.open("/", os.O_RDONLY | os.O_DIRECTORY)
    for part in path.strip("/").split("/"):
        if part == "..":
            raise ValueError("unsafe name")
        inner = enter(folder, part, make)
        os.close(folder)
        folder = inner
    return folder


def enter(folder, part, make=False):
    if make:
        try:
            os.mkdir(part, 0o755, dir_fd=folder)
        except FileExistsError:
            pass
    return os.open(part, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW, dir_fd=folder)


class LimitReached(Exception):
    pass


class Outgoing:
    """Writes regular files as a tar to standard output, within limits."""

    def __init__(self, files, size):
        self.files = files
        self.bytes = size
        self.skipped = []
        self.stream = os.fdopen(1, "wb", closefd=False)
        self.archive = tarfile.open(fileobj=self.stream, mode="w|", format=tarfile.PAX_FORMAT)

    def skip(self, name):
        if len(self.skipped) < MAX_SKIPPED:
            self.skipped.append(name.encode(errors="backslashreplace").decode()[:300])

    def folder(self, fd, prefix):
        try:
            names = sorted(os.listdir(fd))
        except OSError:
            self.skip(prefix or ".")
            return
        for name in names:
            self.entry(fd, name, f"{prefix}/{name}" if prefix else name)

    def entry(self, folder, name, path):
        try:
            path.encode()
            mode = os.stat(name, dir_fd=folder, follow_symlinks=False).st_mode
            if stat.S_ISDIR(mode):
                inner = os.open(name, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW, dir_fd=folder)
            elif stat.S_ISREG(mode):
                # Not blocking: between the look and the opening it may have become a pipe.
                inner = os.open(name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK, dir_fd=folder)
            else:
                self.skip(path)
                return
        except (OSError, UnicodeError):
            self.skip(path)
            return
        try:
            if stat.S_ISDIR(mode):
                self.folder(inner, path)
            else:
                self.file(inner, path)
        finally:
            os.close(inner)

    def file(self, fd, path):
        found = os.fstat(fd)
        # A second name for the same file is a link too.
        if not stat.S_ISREG(found.st_mode) or found.st_nlink > 1:
            self.skip(path)
            return
        self.files -= 1
        self.bytes -= found.st_size
        if self.files < 0 or self.bytes < 0:
            raise LimitReached
        member = tarfile.TarInfo(path)
        member.size = found.st_size
        member.mode = 0o755 if found.st_mode & 0o100 else 0o644
        self.archive.addfile(member, Exactly(fd, found.st_size))

    def close(self):
        self.archive.close()
        self.stream.flush()


class Exactly:
    """Reads so many bytes, zeros when the file has become shorter meanwhile."""

    def __init__(self, fd, size):
        self.fd = fd
        self.left = size

    def read(self, size):
        data = os.read(self.fd, min(size, self.left))
        if not data:
            data = b"\0" * min(size, self.left)
        self.left -= len(data)
        return data


def hand_out_files(request):
    path = request["path"].rstrip("/")
    folder, _, name = path.rpartition("/")
    outgoing = Outgoing(request["files"], request["bytes"])
    try:
        parent = open_directory(folder) if folder else os.open("/", os.O_RDONLY | os.O_DIRECTORY)
        mode = os.stat(name, dir_fd=parent, follow_symlinks=False).st_mode
        if stat.S_ISDIR(mode):
            outgoing.folder(enter(parent, name), "")
        else:
            outgoing.entry(parent, name, name)
        outgoing.close()
        report({"ok": True, "skipped": outgoing.skipped})
        return 0
    except LimitReached:
        report({"ok": False, "problem": "limit"})
    except FileNotFoundError:
        report({"ok": False, "problem": "missing"})
    except OSError as problem:
        report({"ok": False, "problem": "io", "detail": problem.strerror or str(problem)})
    return 1


def report(value):
    data = json.dumps(value).encode()
    while data:
        data = data[os.write(2, data) :]


# Processes


def process_table():
    """pid -> (parent, state) of every process that can be seen."""
    table = {}
    for name in os.listdir("/proc"):
        if not name.isdigit():
            continue
        try:
            with open(f"/proc/{name}/stat", "rb") as source:
                line = source.read()
        except OSError:
            continue
        # The command's name stands in brackets and may hold anything, brackets and blanks included.
        fields = line[line.rindex(b")") + 2 :].split()
        table[int(name)] = (int(fields[1]), fields[0])
    return table


def living_below(root):
    table = process_table()
    children = {}
    for pid, (parent, _) in table.items():
        children.setdefault(parent, []).append(pid)
    found, queue = set(), [root]
    while queue:
        for pid in children.get(queue.pop(), ()):
            queue.append(pid)
            if table[pid][1] not in (b"Z", b"X"):
                found.add(pid)
    return found


def kill_below(root):
    """Kills all descendants. Stops them first: while others still run, a killed process only makes room for a fork bomb's next one."""
    until = time.monotonic() + KILL_SECONDS
    stopped = set()
    while time.monotonic() < until:
        fresh = living_below(root) - stopped
        if not fresh:
            break
        for pid in fresh:
            kill(pid, signal.SIGSTOP)
        stopped |= fresh
    while time.monotonic() < until:
        living = living_below(root)
        if not living:
            return
        for pid in living:
            kill(pid, signal.SIGKILL)
        time.sleep(0.002)


def kill(pid, number):
    try:
        os.kill(pid, number)
    except ProcessLookupError:
        pass


def close_all_but(*keep):
    for name in os.listdir("/proc/self/fd"):
        fd = int(name)
        if fd > 2 and fd not in keep:
            try:
                os.close(fd)
            except OSError:
                pass


def confine(arguments):
    """What the launcher leaves to us. Without control groups, limits of each process: --processes N, --memory BYTES. Without bubblewrap, the
    compiled seccomp filter on a descriptor: --seccomp FD."""
    for name, value in zip(arguments[::2], arguments[1::2]):
        if name == "--seccomp":
            filter_calls(int(value))
            continue
        kind = {"--processes": resource.RLIMIT_NPROC, "--memory": resource.RLIMIT_DATA}[name]
        resource.setrlimit(kind, (int(value), int(value)))


def filter_calls(fd):
    with os.fdopen(fd, "rb") as source:
        program = source.read()

    class Program(ctypes.Structure):
        _fields_ = [("length", ctypes.c_ushort), ("filter", ctypes.c_char_p)]

    argument = Program(len(program) // 8, program)
    PR_SET_SECCOMP, SECCOMP_MODE_FILTER = 22, 2
    if libc.prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, ctypes.byref(argument), 0, 0) != 0:
        raise OSError(ctypes.get_errno(), "the seccomp filter was refused")


def main():
    confine(sys.argv[1:])
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    # Code that runs below has our user id: not dumpable means that it cannot open our descriptors or trace us.
    libc.prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)
    libc.prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    source, sink = os.dup(0), os.dup(1)
    nothing = os.open("/dev/null", os.O_RDWR)
    os.dup2(nothing, 0)
    os.dup2(nothing, 1)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    runner = Runner(source, sink)
    if os.getpid() != 1:
        signal.signal(signal.SIGTERM, lambda number, frame: runner.end())
    try:
        runner.loop()
    except BrokenPipeError:
        runner.end()


if __name__ == "__main__":
    sys.exit(main())
