import { existsSync, mkdirSync, mkdtempSync, readdirSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A Docker engine of the tests' own: its images, networks and containers are nobody else's. */
export interface Dockerd extends AsyncDisposable {
  /** For `DOCKER_HOST`: "unix:///…". */
  readonly host: string;
  readonly socket: string;
  /** Stops the engine with every container in it and removes what it stored. Idempotent. */
  stop(): Promise<void>;
}

export type DockerdStart =
  | { readonly ok: true; readonly dockerd: Dockerd }
  /** `reason` says in words what this machine lacks; tests skip with it. */
  | { readonly ok: false; readonly reason: string };

const startTimeoutMs = 30_000;
const prefix = "stackalchemist-dockerd-";

/**
 * Starts `dockerd` with its own data, state and socket below the temporary directory. It takes no default bridge and
 * touches no firewall rule, so it can run beside the machine's own engine: containers reach each other on networks that
 * are created for them, published ports go through Docker's userland proxy, and image builds that need the internet say
 * `--network host`. Fails as a value where the engine cannot run (not root, not installed, no cgroups).
 */
export async function startDockerd(): Promise<DockerdStart> {
  const binary = Bun.which("dockerd") ?? (existsSync("/usr/sbin/dockerd") ? "/usr/sbin/dockerd" : null);
  if (process.platform !== "linux") return { ok: false, reason: "a Docker engine of our own needs Linux" };
  if (process.getuid?.() !== 0) return { ok: false, reason: "starting a Docker engine needs root" };
  if (binary === null) return { ok: false, reason: "dockerd is not installed (Debian: apt-get install docker.io)" };

  await removeLeftovers();
  const directory = mkdtempSync(join(tmpdir(), prefix));
  const socket = join(directory, "docker.sock");
  const bridge = await chooseBridge();
  if (bridge === null) return { ok: false, reason: "no bridge for a second Docker engine could be made (ip link add)" };
  const flags = [
    ...["--data-root", join(directory, "data"), "--exec-root", join(directory, "exec")],
    ...["--pidfile", join(directory, "pid"), "--host", `unix://${socket}`, "--bridge", bridge],
    ...["--iptables=false", "--ip6tables=false", "--ip-masq=false", "--ip-forward=false", "--shutdown-timeout", "5"],
  ];
  // The kernel ends the engine when the tests are killed, so nothing is left running.
  const guard = Bun.which("setpriv") === null ? [] : ["setpriv", "--pdeathsig", "TERM"];
  mkdirSync(join(directory, "data"));
  const process_ = Bun.spawn([...guard, binary, ...flags], {
    stdin: "ignore",
    stdout: "ignore",
    stderr: Bun.file(join(directory, "log")),
  });

  const stop = once(async () => {
    await removeNetworks(socket).catch(() => {});
    process_.kill("SIGTERM");
    await process_.exited;
    await unmountBelow(directory);
    if (bridge !== "none") await succeeds(["ip", "link", "delete", bridge]);
    await succeeds(["rm", "-rf", directory]);
  });
  if (await answers(socket, process_)) {
    const problem = await whyNoContainer(socket);
    if (problem === null)
      return { ok: true, dockerd: { host: `unix://${socket}`, socket, stop, [Symbol.asyncDispose]: stop } };
    await stop();
    return { ok: false, reason: `the Docker engine starts, but no container: ${problem}` };
  }
  const log = await Bun.file(join(directory, "log")).text();
  await stop();
  return { ok: false, reason: `dockerd did not start: ${lastError(log)}` };
}

/** What engines of killed tests stored: a folder whose engine is gone. A young one may belong to an engine that is starting. */
async function removeLeftovers(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    const directory = join(tmpdir(), name);
    const pid = await Bun.file(join(directory, "pid"))
      .text()
      .catch(() => "");
    const young = Date.now() - (statSync(directory, { throwIfNoEntry: false })?.mtimeMs ?? 0) < 2 * startTimeoutMs;
    if (young || (pid !== "" && existsSync(`/proc/${pid.trim()}`))) continue;
    await unmountBelow(directory);
    // Gigabytes sometimes: the test that finds them need not wait.
    Bun.spawn(["rm", "-rf", directory], { stdio: ["ignore", "ignore", "ignore"] }).unref();
  }
}

/** `--bridge none` would delete the docker0 of an engine that runs already; beside one, take a bridge of our own. */
async function chooseBridge(): Promise<string | null> {
  if (!existsSync("/sys/class/net/docker0")) return "none";
  const name = `sa${process.pid.toString(36)}`;
  const made = await succeeds(["ip", "link", "add", name, "type", "bridge"]);
  return made ? name : null;
}

async function answers(socket: string, engine: Bun.Subprocess): Promise<boolean> {
  const deadline = Date.now() + startTimeoutMs;
  while (Date.now() < deadline && engine.exitCode === null) {
    const response = await fetch("http://docker/_ping", { unix: socket }).catch(() => null);
    if (response?.ok === true) return true;
    await Bun.sleep(100);
  }
  return false;
}

/** Starts a container without any file. Where containers can run, only its program is missing. */
async function whyNoContainer(socket: string): Promise<string | null> {
  const call = (path: string, body: string | Uint8Array<ArrayBuffer>, type: string) =>
    fetch(`http://docker${path}`, { unix: socket, method: "POST", body, headers: { "content-type": type } });
  const emptyTar = new Uint8Array(1_024);
  await (await call("/images/create?fromSrc=-&repo=probe", emptyTar, "application/x-tar")).text();
  const wanted = { Image: "probe", Cmd: ["/probe"], HostConfig: { NetworkMode: "none" } };
  const created = await call("/containers/create?name=probe", JSON.stringify(wanted), "application/json");
  if (!created.ok) return (await created.text()).slice(0, 300);
  const answer = await (await call("/containers/probe/start", "", "application/json")).text();
  for (const leftover of ["containers/probe", "images/probe"]) {
    await fetch(`http://docker/${leftover}?force=1`, { unix: socket, method: "DELETE" });
  }
  return /no such file|not found/.test(answer) ? null : answer.slice(0, 300);
}

/** The bridges of networks would outlive the engine on the machine; they go once no container uses them. */
async function removeNetworks(socket: string): Promise<void> {
  const at = (path: string, method: string) =>
    fetch(`http://docker${path}`, { unix: socket, method, signal: AbortSignal.timeout(startTimeoutMs) });
  const containers = (await (await at("/containers/json?all=1", "GET")).json()) as readonly { Id: string }[];
  await Promise.all(containers.map(({ Id }) => at(`/containers/${Id}?force=1`, "DELETE")));
  await at("/networks/prune", "POST");
}

async function unmountBelow(directory: string): Promise<void> {
  const mounts = (await Bun.file("/proc/mounts").text()).split("\n").map((line) => line.split(" ")[1] ?? "");
  for (const mount of mounts.filter((path) => path.startsWith(`${directory}/`)).reverse()) {
    await succeeds(["umount", "-l", mount]);
  }
}

async function succeeds(argv: string[]): Promise<boolean> {
  return (await Bun.spawn(argv, { stdout: "ignore", stderr: "ignore" }).exited) === 0;
}

function lastError(log: string): string {
  const lines = log.trim().split("\n");
  return (lines.findLast((line) => /level=(error|fatal)|failed/.test(line)) ?? lines.at(-1) ?? "no output").slice(
    0,
    300,
  );
}

function once(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => {
    running ??= work();
    return running;
  };
}
