import type { Engine } from "#adapters/sandbox/docker/engine.ts";
import type { SandboxOptions } from "#adapters/sandbox/options.ts";
import type { Availability } from "#ports/sandbox.ts";

interface EngineInfo {
  readonly ServerVersion: string;
  readonly OSType: string;
  readonly Runtimes?: Readonly<Record<string, unknown>>;
  readonly SecurityOptions?: readonly string[];
  readonly MemoryLimit?: boolean;
  readonly PidsLimit?: boolean;
  readonly CpuCfsQuota?: boolean;
}

const answerMs = 1_500;

/** Asks the engine who it is and what it can limit. */
export async function checkDocker(engine: Engine | null, options: SandboxOptions): Promise<Availability> {
  if (engine === null) {
    return {
      available: false,
      detail: "No Docker engine answers on this machine (no socket in the usual places).",
      hint: "Start Docker, or name an engine in DOCKER_HOST.",
    };
  }
  const where = engine.address.shown;
  let info: EngineInfo;
  try {
    info = await engine.json<EngineInfo>("GET", "/info", { signal: AbortSignal.timeout(answerMs) });
  } catch (error) {
    return unreachable(where, error);
  }
  if (info.OSType !== "linux") {
    return {
      available: false,
      detail: `The Docker engine at ${where} runs ${info.OSType} containers.`,
      hint: "Switch it to Linux containers.",
    };
  }
  const runtimes = Object.keys(info.Runtimes ?? {});
  if (options.dockerRuntime !== null && !runtimes.includes(options.dockerRuntime)) {
    return {
      available: false,
      detail: `The Docker engine at ${where} has no runtime ${options.dockerRuntime}.`,
      hint: `It has ${runtimes.join(", ")}: set SANDBOX_RUNTIME to one of them or unset it.`,
    };
  }
  return {
    available: true,
    detail: `Docker engine ${info.ServerVersion} answers at ${where}.`,
    warnings: warnings(info),
  };
}

function unreachable(where: string, error: unknown): Availability {
  const said = error instanceof Error ? error.message : String(error);
  const forbidden = /EACCES|permission/i.test(said);
  return {
    available: false,
    detail: forbidden
      ? `The Docker engine at ${where} may not be used by this user.`
      : `No Docker engine answers at ${where}.`,
    hint: forbidden
      ? "Join the group docker (sudo usermod -aG docker $USER, then sign in again), or use rootless Docker."
      : "Start Docker (systemctl start docker), or name an engine in DOCKER_HOST.",
  };
}

function warnings(info: EngineInfo): readonly string[] {
  const lacks = [
    info.MemoryLimit === false ? "memory" : null,
    info.PidsLimit === false ? "processes" : null,
    info.CpuCfsQuota === false ? "CPU" : null,
  ].filter((name) => name !== null);
  const seccomp = (info.SecurityOptions ?? []).some((option) => option.includes("seccomp"));
  return [
    ...(lacks.length === 0 ? [] : [`This Docker engine cannot limit ${lacks.join(", ")}.`]),
    ...(seccomp ? [] : ["This Docker engine has no seccomp: every system call is open to generated code."]),
  ];
}
