import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type FileTree, textFile } from "#domain/file-tree.ts";
import type { CommandOutcome, ImageRecipe, Sandbox, SandboxLimits, SandboxSession } from "#ports/sandbox.ts";

/** Debian with Python and nothing of a stack's: enough for every promise of the port. */
export const tinyRecipe: ImageRecipe = {
  stack: "contract",
  key: "2f1c0000000000000000000000000000000000000000000000000000000000aa",
  base: "debian:trixie-slim",
  suite: "trixie",
  packages: [],
  inputs: new Map(),
  install: "",
};

const limits: SandboxLimits = {
  memoryBytes: 256 * 1024 * 1024,
  processes: 64,
  workspaceBytes: 32 * 1024 * 1024,
  workspaceFiles: 2_000,
  cpus: 2,
  wallMs: 120_000,
  outputBytes: 200_000,
};

interface Ran extends CommandOutcome {
  readonly lines: readonly string[];
}

type Options = Partial<{
  env: Record<string, string>;
  timeoutMs: number;
  signal: AbortSignal;
  onLine: (line: string) => void;
  cwd: string;
}>;

async function run(session: SandboxSession, argv: readonly string[], options: Options = {}): Promise<Ran> {
  const lines: string[] = [];
  const outcome = await session.run({
    argv,
    cwd: options.cwd ?? "/workspace",
    env: { PATH: "/usr/local/bin:/usr/bin:/bin", ...options.env },
    timeoutMs: options.timeoutMs ?? 20_000,
    onLine: (line) => {
      lines.push(line);
      options.onLine?.(line);
    },
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  });
  return { ...outcome, lines };
}

const python = (session: SandboxSession, source: string, options: Options = {}) =>
  run(session, ["python3", "-c", source], options);

function only(path: string, text: string): FileTree {
  return new Map([[path, textFile(text)]]);
}

/** What every sandbox promises; `sandbox.isolating` decides whether the attacks are part of it. */
export function sandboxContract(sandbox: Sandbox): void {
  describe(`${sandbox.kind} sandbox`, () => {
    let session: SandboxSession;
    const open = async (changed: Partial<SandboxLimits> = {}): Promise<SandboxSession> => {
      const opened = await sandbox.open(tinyRecipe, { ...limits, ...changed }, "contract");
      if (!opened.ok) throw new Error(opened.failure.message);
      return opened.value;
    };
    // On a machine that is busy with other things everything takes its time.
    setDefaultTimeout(60_000);
    beforeAll(async () => {
      session = await open();
    });
    afterAll(async () => {
      await session.close();
      await sandbox.reap();
    });

    describe("commands", () => {
      test("tell their exit code, their lines in order and nothing of our environment", async () => {
        process.env.SANDBOX_TEST_SECRET = "do not leak";
        const own = await open();
        const ran = await run(own, ["sh", "-c", "env | sort; printf 'no newline'; exit 7"], {
          env: { GREETING: "hello\nworld" },
        });
        delete process.env.SANDBOX_TEST_SECRET;
        await own.close();
        expect(ran).toMatchObject({ exitCode: 7, reason: "exited", outOfMemory: false });
        expect(ran.lines.filter((line) => !line.startsWith("PWD="))).toEqual([
          "GREETING=hello",
          "HOME=/tmp",
          "LANG=C.UTF-8",
          "PATH=/usr/local/bin:/usr/bin:/bin",
          "world",
          "no newline",
        ]);
      });

      test("that do not exist end with 127, in a folder that does not exist with 126", async () => {
        expect(await run(session, ["no-such-program"])).toMatchObject({
          exitCode: 127,
          lines: ["no-such-program: command not found"],
        });
        expect(await run(session, ["true"], { cwd: "/workspace/nowhere" })).toMatchObject({ exitCode: 126 });
      });

      test("run side by side", async () => {
        await run(session, ["mkfifo", "meeting"]);
        const [writer, reader] = await Promise.all([
          run(session, ["sh", "-c", "echo met > meeting"]),
          run(session, ["cat", "meeting"]),
        ]);
        expect([writer.exitCode, reader.lines]).toEqual([0, ["met"]]);
      });

      test("print clean lines: broken UTF-8, escapes, carriage returns and endless lines", async () => {
        const script = String.raw`import sys; w=sys.stdout.buffer.write
w(b'\x1b[31mred\x1b[0m \x1b]0;title\x07\x1b[2Jgone\n'); w(b'caf\xc3'); sys.stdout.flush(); w(b'\xa9\r\n'); w(b'10%\r20%\r100%\n'); w(b'\xff\n'); w(b'x'*9000+b'\n')`;
        const { lines } = await python(session, script);
        expect(lines.slice(0, 6)).toEqual(["\u001b[31mred\u001b[0m gone", "café", "10%", "20%", "100%", "\ufffd"]);
        expect(lines[6]).toHaveLength(4_000);
      });

      test("are killed whole when their time is over: double forks, new sessions, ignored signals", async () => {
        const script = `
import os, signal, sys, time
for number in range(1, 65):
    try: signal.signal(number, signal.SIG_IGN)
    except (OSError, ValueError): pass
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        os.setsid()
        while True: time.sleep(0.1)
    while True: time.sleep(0.1)
print("started", flush=True)
while True: time.sleep(0.1)
# marker-ignored-signals`;
        const ran = await python(session, script, { timeoutMs: 4_000 });
        expect(ran).toMatchObject({ exitCode: null, reason: "timed-out", lines: ["started"] });
        expect(await markersAlive(session, "marker-ignored-signals")).toBe(0);
      });

      test("take what they left running with them when they end", async () => {
        const ran = await run(session, ["sh", "-c", "setsid sleep 1234 & exit 3"]);
        expect(ran).toMatchObject({ exitCode: 3, reason: "exited" });
        expect(await markersAlive(session, "sleep\u00001234")).toBe(0);
      });

      test("can be aborted, before and while they run", async () => {
        const controller = new AbortController();
        const ran = await run(session, ["sh", "-c", "echo on; sleep 60"], {
          signal: controller.signal,
          onLine: () => controller.abort(),
        });
        expect(ran).toMatchObject({ exitCode: null, reason: "aborted" });
        expect(await run(session, ["sleep", "60"], { signal: AbortSignal.abort() })).toMatchObject({
          reason: "aborted",
        });
      });

      test("that flood their output are stopped at the limit", async () => {
        const ran = await run(session, ["yes", "0123456789"]);
        expect(ran.reason).toBe("output-limit");
        expect(ran.lines.join("\n").length).toBeLessThanOrEqual(limits.outputBytes);
        expect(await run(session, ["echo", "still here"])).toMatchObject({ lines: ["still here"] });
      });
    });

    describe("files", () => {
      test("go in and come out the same, modes and odd names included", async () => {
        const long = `${"a".repeat(60)}/${"b".repeat(60)}/${"c".repeat(40)}.txt`;
        const tree: FileTree = new Map([
          ["run.sh", textFile("#!/bin/sh\necho ran\n", true)],
          ["empty", textFile("")],
          ["日本語/ключ 🎉.txt", textFile("unicode")],
          [long, textFile("long")],
          ["big", { bytes: new Uint8Array(3_000_000).fill(7), executable: false }],
        ]);
        expect(await session.write("/workspace/round/trip", tree)).toEqual({ ok: true, value: undefined });
        expect(await run(session, ["./run.sh"], { cwd: "/workspace/round/trip" })).toMatchObject({ lines: ["ran"] });
        const read = await session.read("/workspace/round/trip", { files: 10, bytes: 4_000_000 });
        if (!read.ok) throw new Error(read.failure.message);
        expect(read.value.skipped).toEqual([]);
        expect([...read.value.files.keys()].toSorted()).toEqual([...tree.keys()].toSorted());
        for (const [path, file] of tree) {
          expect(read.value.files.get(path)?.executable).toBe(file.executable);
          expect(Buffer.from(read.value.files.get(path)?.bytes ?? []).equals(file.bytes)).toBe(true);
        }
        const one = await session.read("/workspace/round/trip/run.sh", { files: 1, bytes: 100 });
        expect(one.ok && [...one.value.files.keys()]).toEqual(["run.sh"]);
      });

      test("never leave the workspace on the way in", async () => {
        const refused = [
          await session.write("/etc", only("passwd", "x")),
          await session.write("/workspace/../etc", only("passwd", "x")),
          await session.write("/workspace", only("../../etc/passwd", "x")),
          await session.write("/workspace", only("/etc/passwd", "x")),
        ];
        for (const result of refused) expect(result).toMatchObject({ ok: false, failure: { fault: "us" } });
        await run(session, ["sh", "-c", "mkdir -p victim && ln -s victim trap && ln -s victim/file trapfile"]);
        expect((await session.write("/workspace/trap", only("x", "x"))).ok).toBe(false);
        expect((await session.write("/workspace", only("trap/y", "y"))).ok).toBe(false);
        expect((await session.write("/workspace", only("trapfile", "replaces the link"))).ok).toBe(true);
        expect(await run(session, ["ls", "victim"])).toMatchObject({ lines: [] });
      });

      test("that are links, devices or oddly named stay inside, and are listed", async () => {
        await python(
          session,
          String.raw`
import os; os.mkdir("hostile"); os.chdir("hostile")
open("good.txt", "w").write("good")
os.symlink("/etc/passwd", "absolute"); os.symlink("..", "up"); os.mkdir("sub"); os.symlink("/etc", "sub/etc")
open("linked", "w").write("x"); os.link("linked", "again"); os.mkfifo("pipe")
open("new\nline", "w"); open("esc\x1b[2J", "w"); open(b"\xff\xfe", "w"); open("back\\slash", "w"); open("con", "w")
os.mkdir("closed"); open("closed/x", "w"); os.chmod("closed", 0)`,
        );
        const read = await session.read("/workspace/hostile", { files: 50, bytes: 1_000 });
        if (!read.ok) throw new Error(read.failure.message);
        expect([...read.value.files.keys()].filter((path) => !path.startsWith("closed"))).toEqual(["good.txt"]);
        expect(read.value.skipped.length).toBeGreaterThanOrEqual(11);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: that none is left is the point
        for (const name of read.value.skipped) expect(name).not.toMatch(/[\u0000-\u001f]/);
        expect((await session.read("/workspace/hostile/absolute", { files: 5, bytes: 9_999 })).ok && "read").not.toBe(
          "etc/passwd",
        );
        expect((await session.read("/workspace/hostile/sub/etc/passwd", { files: 5, bytes: 9_999 })).ok).toBe(false);
      });

      test("over the limits are the project's fault, and so are files that are not there", async () => {
        await run(session, [
          "sh",
          "-c",
          "mkdir -p many && cd many && for n in 1 2 3 4 5; do echo $n > $n; done; truncate -s 100G ../huge",
        ]);
        const failures = [
          await session.read("/workspace/many", { files: 4, bytes: 1_000 }),
          await session.read("/workspace/many", { files: 10, bytes: 5 }),
          await session.read("/workspace/huge", { files: 1, bytes: 1_000_000 }),
          await session.read("/workspace/never-made", { files: 1, bytes: 1_000 }),
        ];
        for (const result of failures) expect(result).toMatchObject({ ok: false, failure: { fault: "project" } });
        await run(session, ["rm", "huge"]);
      });
    });

    describe("the session", () => {
      test("is over when its time is, with everything in it", async () => {
        const short = await open({ wallMs: 1_500 });
        expect(await run(short, ["sleep", "60"])).toMatchObject({ exitCode: null, reason: "timed-out" });
        expect((await run(short, ["true"])).exitCode).toBeNull();
        await short.close();
      });

      test("closes twice without complaint and ends what runs", async () => {
        const closing = await open();
        const running = run(closing, ["sleep", "60"]);
        await closing.close();
        await closing.close();
        expect(await running).toMatchObject({ exitCode: null, reason: "killed" });
        expect((await closing.write("/workspace", only("x", "x"))).ok).toBe(false);
      });

      test("does not outlive our process, not even after kill -9", async () => {
        const marker = `4${process.pid}${Date.now() % 100_000}`;
        const owner = Bun.spawn(
          [process.execPath, join(import.meta.dir, "../../support/sandbox-owner.ts"), sandbox.kind, marker],
          {
            env: { ...process.env, SANDBOX_TEST_DOCKER: process.env.SANDBOX_TEST_DOCKER ?? "" },
            stdout: "pipe",
            stderr: "inherit",
          },
        );
        for await (const bytes of owner.stdout) if (Buffer.from(bytes).includes("running")) break;
        expect(processesWith(marker)).toBeGreaterThan(0);
        owner.kill("SIGKILL");
        await owner.exited;
        const deadline = Date.now() + 10_000;
        while (sandbox.isolating && processesWith(marker) > 0 && Date.now() < deadline) await Bun.sleep(50);
        await sandbox.reap();
        const late = Date.now() + 30_000;
        while (processesWith(marker) > 0 && Date.now() < late) await Bun.sleep(50);
        expect(processesWith(marker)).toBe(0);
      }, 60_000);
    });

    if (!sandbox.isolating) return;
    describe("attacks", () => {
      test("there is no network but loopback", async () => {
        const script = `
import socket
for family, address in ((socket.AF_INET, ("1.1.1.1", 53)), (socket.AF_INET, ("169.254.169.254", 80)), (socket.AF_INET6, ("2606:4700::1111", 53))):
    s = socket.socket(family); s.settimeout(2)
    try: s.connect(address); print("connected", address)
    except OSError: pass
try: socket.getaddrinfo("deb.debian.org", 80); print("resolved")
except OSError: pass
server = socket.create_server(("127.0.0.1", 0)); socket.create_connection(server.getsockname()); print("loopback")`;
        expect((await python(session, script)).lines).toEqual(["loopback"]);
      });

      test("there are no rights to gain", async () => {
        const { lines } = await run(session, [
          "sh",
          "-c",
          "id -u; grep -E '^(CapEff|CapBnd|NoNewPrivs|Seccomp):' /proc/self/status | tr -d '\\t'",
        ]);
        expect(lines).toEqual([
          "10001",
          "CapEff:0000000000000000",
          "CapBnd:0000000000000000",
          "NoNewPrivs:1",
          "Seccomp:2",
        ]);
      });

      test("nothing outside /workspace and /tmp can be written", async () => {
        const script = `
import os
for path in ("/x", "/etc/x", "/usr/x", "/opt/x", "/root/x", "/dev/x", "/sys/x", "/proc/sys/kernel/core_pattern", "/proc/sysrq-trigger", "/sys/fs/cgroup/x", "/run/x", "/var/x"):
    try: open(path, "w"); print("wrote", path)
    except OSError: pass
open("/workspace/w", "w"); open("/tmp/w", "w"); open("/dev/shm/w", "w"); print("done")`;
        expect((await python(session, script)).lines).toEqual(["done"]);
      });

      test("dangerous system calls are refused", async () => {
        const script = `
import ctypes, os, socket, platform
libc = ctypes.CDLL(None, use_errno=True)
arm = platform.machine() == "aarch64"
calls = {"io_uring_setup": 425, "keyctl": 219 if arm else 250, "ptrace": 117 if arm else 101, "bpf": 280 if arm else 321, "unshare": 97 if arm else 272,
  "mount": 40 if arm else 165, "userfaultfd": 282 if arm else 323, "perf_event_open": 241 if arm else 298, "setns": 268 if arm else 308, "chroot": 51 if arm else 161,
  "add_key": 217 if arm else 248, "process_vm_readv": 270 if arm else 310, "open_by_handle_at": 265 if arm else 304, "fsopen": 430}
for name, number in calls.items():
    if libc.syscall(number, 0, 0, 0, 0, 0, 0) != -1 or ctypes.get_errno() not in (1, 38): print(name, ctypes.get_errno())
CLONE_NEWUSER = 0x10000000
if libc.syscall(220 if arm else 56, CLONE_NEWUSER | 17, 0, 0, 0, 0) != -1: print("clone with a new user namespace")
for family in (socket.AF_VSOCK, socket.AF_PACKET, 38):
    try: socket.socket(family, socket.SOCK_STREAM); print("socket", family)
    except OSError: pass
print("done")`;
        expect((await python(session, script)).lines).toEqual(["done"]);
      });

      test("a fork bomb is held and swept away", async () => {
        const own = await open();
        const script = `
import os, time
def bomb():
    while True:
        try:
            if os.fork() == 0: os.setsid()
        except OSError: time.sleep(0.01)
bomb() # marker-fork-bomb`;
        const bomb = await python(own, script, { timeoutMs: 2_000 });
        expect(bomb.reason).toBe("timed-out");
        expect(await markersAlive(own, "marker-fork-bomb")).toBe(0);
        await own.close();
      }, 60_000);

      test("a memory hog dies and is told from a plain failure", async () => {
        const own = await open();
        const ran = await python(own, "hoard = []\nwhile True: hoard.append(bytearray(8 << 20))");
        // With control groups the kernel kills it; with limits per process it is told that there is no more.
        if (ran.exitCode === null) expect(ran).toMatchObject({ reason: "killed", outOfMemory: true });
        else expect(ran.exitCode).not.toBe(0);
        expect(await run(own, ["echo", "alive"])).toMatchObject({ exitCode: 0, outOfMemory: false, lines: ["alive"] });
        await own.close();
      });

      test("many processes that each take little are bounded together", async () => {
        const own = await open();
        const script = `
import os, time
children = []
for _ in range(6):
    pid = os.fork()
    if pid == 0:
        hoard = bytearray(os.urandom(1 << 20) * 90)
        time.sleep(30)
        os._exit(0)
    children.append(pid)
pid, status = os.wait()
print("killed" if os.WIFSIGNALED(status) else "ended")`;
        expect(await python(own, script)).toMatchObject({ outOfMemory: true, lines: ["killed"] });
        await own.close();
      });

      test("the workspace is bounded in bytes and in files", async () => {
        const own = await open();
        expect((await run(own, ["sh", "-c", "head -c 100M /dev/zero > fill"])).lines.join()).toContain("No space left");
        expect(await own.write("/workspace", only("more", "x".repeat(100_000)))).toMatchObject({
          ok: false,
          failure: { category: "environment" },
        });
        await run(own, ["rm", "fill"]);
        const files = `
import os
n = 0
try:
    while n < 50_000: open(f"f{n}", "w").close(); n += 1
except OSError: pass
print(n)`;
        expect(Number((await python(own, files)).lines[0])).toBeLessThanOrEqual(limits.workspaceFiles);
        await own.close();
      });

      test("whoever stops the one that hands files out wins no time", async () => {
        await using own = await open();
        const many = Array.from({ length: 900 }, (_, index) => [`f${index}`, textFile("x".repeat(9_000))] as const);
        await own.write("/workspace/big", new Map(many));
        const running = new AbortController();
        const begun = Promise.withResolvers<void>();
        const stopping = python(
          own,
          `import os, signal
print("begun", flush=True)
while True:
    for pid in os.listdir("/proc"):
        if pid.isdigit() and int(pid) not in (1, os.getpid()):
            try: os.kill(int(pid), signal.SIGSTOP)
            except OSError: pass`,
          { timeoutMs: 100_000, signal: running.signal, onLine: () => begun.resolve() },
        );
        await begun.promise;
        const startedMs = performance.now();
        const read = await own.read("/workspace/big", { files: 1_000, bytes: 20e6, timeoutMs: 1_000 });
        expect([read.ok, performance.now() - startedMs < 20_000]).toEqual([false, true]);
        running.abort();
        expect((await stopping).reason).toBe("aborted");
      });

      test("the runner can be neither killed, nor traced, nor impersonated", async () => {
        const script = `
import os, signal
for number in (signal.SIGKILL, signal.SIGTERM, signal.SIGINT, signal.SIGSTOP, signal.SIGCHLD):
    try: os.kill(1, number)
    except OSError: pass
for path in ("/proc/1/fd", "/proc/1/mem", "/proc/1/environ"):
    try: os.listdir(path) if path.endswith("fd") else open(path, "rb").read(1); print("opened", path)
    except OSError: pass
for fd in range(200):
    try: os.open(f"/proc/1/fd/{fd}", os.O_WRONLY); print("opened", fd)
    except OSError: pass
print("done", flush=True)
os.kill(os.getppid(), signal.SIGKILL)`;
        const ran = await python(session, script);
        expect(ran.lines).toEqual(["done"]);
        expect(ran.reason === "killed" || ran.reason === "exited").toBe(true);
        const all = await run(session, ["sh", "-c", "kill -9 -1"]);
        expect(all.exitCode).toBeNull();
        expect(await run(session, ["echo", "alive"])).toMatchObject({ exitCode: 0, lines: ["alive"] });
      });

      test("nothing is left of the machine to see", async () => {
        const { lines } = await run(session, [
          "sh",
          "-c",
          "ls /proc | grep -c '^[0-9]*$'; hostname; cat /proc/1/cgroup | head -1; ls /home /mnt /srv /media",
        ]);
        expect(Number(lines[0])).toBeLessThan(10);
        expect(lines[1]).toBe("sandbox");
      });
    });
  });
}

async function markersAlive(session: SandboxSession, marker: string): Promise<number> {
  const script = `
import os
count = 0
for pid in os.listdir("/proc"):
    if pid.isdigit() and int(pid) != os.getpid():
        try:
            with open(f"/proc/{pid}/cmdline", "rb") as source: count += ${JSON.stringify(marker)}.encode() in source.read()
        except OSError: pass
print(count)`;
  // From a file: the marker must not stand in this very command line.
  await session.write("/workspace/.probe", only("alive.py", script));
  return Number((await run(session, ["python3", "/workspace/.probe/alive.py"])).lines[0]);
}

/** Processes of this machine whose command line holds the marker, the owner itself aside. */
function processesWith(marker: string): number {
  const command = (pid: string) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, "latin1");
    } catch {
      return "";
    }
  };
  const found = readdirSync("/proc").filter((name) => /^\d+$/.test(name) && command(name).includes(marker));
  return found.filter((pid) => !command(pid).includes("sandbox-owner")).length;
}
