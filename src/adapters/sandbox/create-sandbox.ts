import { createBubblewrapSandbox } from "#adapters/sandbox/bubblewrap/bubblewrap-sandbox.ts";
import { provideTools } from "#adapters/sandbox/bubblewrap/debian-tools.ts";
import { createDockerSandbox } from "#adapters/sandbox/docker/docker-sandbox.ts";
import { createHostSandbox } from "#adapters/sandbox/host/host-sandbox.ts";
import type { SandboxOptions } from "#adapters/sandbox/options.ts";
import { type Failure, fail, ok, type Result } from "#domain/failure.ts";
import type { Sandbox, SandboxKind } from "#ports/sandbox.ts";

/** The adapter of that name. Touches nothing: `check()` tells whether it works on this machine. */
export function createSandbox(kind: SandboxKind, options: SandboxOptions): Sandbox {
  switch (kind) {
    case "docker":
      return createDockerSandbox(options);
    case "bubblewrap":
      return createBubblewrapSandbox(options);
    case "host":
      return createHostSandbox(options);
    default:
      return kind satisfies never;
  }
}

/** The sandbox to use, why it was chosen, and what its user should know about it. */
export interface DetectedSandbox {
  readonly sandbox: Sandbox;
  readonly reason: string;
  readonly warnings: readonly string[];
}

/**
 * Finds the sandbox for a build. "auto" takes Docker when an engine answers, else bubblewrap; never the host, which is only ever an explicit
 * choice. Where bubblewrap is missing but can be had (apt), it is fetched, and `onLine` hears about it. Fails with category "environment" and the exact commands that help when there is none.
 */
export async function detectSandbox(
  choice: SandboxKind | "auto",
  options: SandboxOptions,
  onLine: (line: string) => void = () => {},
): Promise<Result<DetectedSandbox>> {
  const kinds: readonly SandboxKind[] = choice === "auto" ? ["docker", "bubblewrap"] : [choice];
  const refusals: string[] = [];
  const hints: string[] = [];
  for (const kind of kinds) {
    const sandbox = createSandbox(kind, options);
    if (kind === "bubblewrap") await provideTools(options, onLine);
    const found = await sandbox.check();
    if (found.available) {
      const reason = choice === "auto" ? found.detail : `${found.detail} (chosen by SANDBOX=${choice})`;
      return ok({ sandbox, reason, warnings: found.warnings });
    }
    refusals.push(found.detail);
    hints.push(found.hint);
  }
  return fail(noSandbox(refusals, hints));
}

function noSandbox(refusals: readonly string[], hints: readonly string[]): Failure {
  return {
    category: "environment",
    fault: "environment",
    message: `There is no sandbox to build in. ${refusals.join(" ")}`,
    hint: hints.join(" Or: "),
  };
}
