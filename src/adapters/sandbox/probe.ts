import type { SandboxSession } from "#ports/sandbox.ts";

/** One promise of the sandbox, tried by breaking it. */
export interface Probed {
  readonly name: string;
  readonly held: boolean;
}

/** Prints one line per promise: "name held" or "name broken". Needs python3, which every image has. */
const attack = `
import os, socket
def tell(name, held): print(name, "held" if held else "broken", flush=True)
def refused(action):
    try: action()
    except (OSError, ValueError): return True
    return False
tell("network", refused(lambda: socket.create_connection(("1.1.1.1", 53), 2)))
tell("files", all(refused(lambda path=path: open(path, "w")) for path in ("/etc/x", "/usr/x", "/x", "/dev/x")))
tell("user", os.getuid() != 0 and refused(lambda: os.setuid(0)))
tell("runner", refused(lambda: os.open("/proc/1/mem", os.O_RDWR)))
def bomb():
    children = []
    try:
        for _ in range(200): 
            pid = os.fork()
            if pid == 0: signal_wait()
            children.append(pid)
    except OSError: return True
    finally:
        for pid in children: os.kill(pid, 9); os.waitpid(pid, 0)
    return False
def signal_wait():
    import signal
    signal.pause()
tell("processes", bomb())
`;

/** What each line of the attack is about, in words. */
const promises: Readonly<Record<string, string>> = {
  network: "no network but loopback",
  files: "nothing outside the workspace can be written",
  user: "no root and no way to it",
  runner: "the runner's memory is out of reach",
  processes: "the number of processes is limited",
};

/** Attacks a session from inside. The session must allow fewer than 150 processes. A line that does not come counts as broken. */
export async function probeSession(session: SandboxSession): Promise<readonly Probed[]> {
  const lines: string[] = [];
  await session.run({
    argv: ["python3", "-c", attack],
    cwd: "/workspace",
    env: { PATH: "/usr/local/bin:/usr/bin:/bin" },
    timeoutMs: 10_000,
    onLine: (line) => void lines.push(line),
  });
  return Object.entries(promises).map(([name, text]) => ({ name: text, held: lines.includes(`${name} held`) }));
}
