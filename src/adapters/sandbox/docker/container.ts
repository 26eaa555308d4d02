import { readFileSync } from "node:fs";
import { join } from "node:path";
import { attach } from "#adapters/sandbox/docker/attach.ts";
import type { Engine } from "#adapters/sandbox/docker/engine.ts";
import { containerLabels } from "#adapters/sandbox/docker/labels.ts";
import type { SandboxOptions } from "#adapters/sandbox/options.ts";
import type { RunnerChannel } from "#adapters/sandbox/runner/channel.ts";
import type { SandboxLimits } from "#ports/sandbox.ts";

const sharedMemoryBytes = 256 * 1024 * 1024;
const temporaryBytes = 512 * 1024 * 1024;

/** Creates, attaches to and starts a hardened container whose process 1 is the runner. Throws EngineError; then nothing is left. */
export async function startContainer(
  engine: Engine,
  options: SandboxOptions,
  image: string,
  limits: SandboxLimits,
  label: string,
): Promise<RunnerChannel> {
  const created = await engine.json<{ Id: string }>("POST", "/containers/create", {
    json: containerSettings(options, image, limits, label),
  });
  const remove = async () => {
    await engine
      .request("DELETE", `/containers/${created.Id}`, { query: { force: "1", v: "1" }, expect: [404, 409] })
      .catch(() => {});
  };
  const watching = new AbortController();
  try {
    const attachment = await attach(engine, created.Id);
    const kills = countKills(engine, created.Id, watching.signal);
    await engine.request("POST", `/containers/${created.Id}/start`);
    let destroyed: Promise<void> | null = null;
    return {
      output: attachment.stdout,
      send: (bytes) => attachment.write(bytes),
      outOfMemoryKills: kills,
      diagnosis: () => attachment.stderr().trim().split("\n").slice(-3).join("; "),
      destroy: () => {
        destroyed ??= (async () => {
          watching.abort();
          await remove();
          attachment.close();
        })();
        return destroyed;
      },
    };
  } catch (error) {
    watching.abort();
    await remove();
    throw error;
  }
}

function containerSettings(options: SandboxOptions, image: string, limits: SandboxLimits, label: string): unknown {
  const runner = readFileSync(join(options.assets, "runner.py"), "utf8");
  const profile = readFileSync(join(options.assets, "seccomp.json"), "utf8");
  const tmpfs = (bytes: number, files: number, mode: string) =>
    `rw,exec,nosuid,nodev,size=${bytes},nr_inodes=${files},mode=${mode},uid=10001,gid=10001`;
  return {
    Image: image,
    Entrypoint: [],
    Cmd: ["/usr/bin/python3", "-I", "-S", "-c", runner],
    Env: ["PATH=/usr/local/bin:/usr/bin:/bin", "LANG=C.UTF-8"],
    User: "10001:10001",
    WorkingDir: "/workspace",
    Hostname: "sandbox",
    Labels: containerLabels("session", label),
    AttachStdin: true,
    AttachStdout: true,
    AttachStderr: true,
    OpenStdin: true,
    // The end of our connection is the end of the runner's input, and with it of everything inside.
    StdinOnce: true,
    Tty: false,
    NetworkDisabled: true,
    HostConfig: {
      NetworkMode: "none",
      CapDrop: ["ALL"],
      SecurityOpt: ["no-new-privileges", `seccomp=${profile}`],
      ReadonlyRootfs: true,
      Tmpfs: {
        "/workspace": tmpfs(limits.workspaceBytes, limits.workspaceFiles, "0755"),
        "/tmp": tmpfs(temporaryBytes, Math.min(limits.workspaceFiles, 100_000), "1777"),
      },
      ShmSize: sharedMemoryBytes,
      Memory: limits.memoryBytes,
      MemorySwap: limits.memoryBytes,
      PidsLimit: limits.processes,
      NanoCpus: Math.round(limits.cpus * 1e9),
      Ulimits: [
        { Name: "nofile", Soft: 4096, Hard: 4096 },
        { Name: "core", Soft: 0, Hard: 0 },
      ],
      // Output goes to us alone: a log on the engine's disk would have no limit.
      LogConfig: { Type: "none" },
      AutoRemove: true,
      ...(options.dockerRuntime === null ? {} : { Runtime: options.dockerRuntime }),
    },
  };
}

/** Counts the engine's "oom" events of a container; the state's flag knows of the first one only. */
function countKills(engine: Engine, id: string, signal: AbortSignal): () => Promise<number> {
  let events = 0;
  void (async () => {
    const filters = JSON.stringify({ container: [id], event: ["oom"] });
    const stream = await engine.request("GET", "/events", { query: { filters }, signal, endless: true });
    let text = "";
    const decoder = new TextDecoder();
    for await (const bytes of stream.body ?? []) {
      text += decoder.decode(bytes, { stream: true });
      events += text.split("\n").length - 1;
      text = text.slice(text.lastIndexOf("\n") + 1);
    }
  })().catch(() => {});
  return async () => {
    try {
      const found = await engine.json<{ State: { OOMKilled: boolean } }>("GET", `/containers/${id}/json`);
      return Math.max(events, found.State.OOMKilled ? 1 : 0);
    } catch {
      return events;
    }
  };
}
