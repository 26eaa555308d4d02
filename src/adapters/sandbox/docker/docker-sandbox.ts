import type { SandboxOptions } from "#adapters/sandbox/options.ts";
import { fail } from "#domain/failure.ts";
import type { Sandbox } from "#ports/sandbox.ts";

export function createDockerSandbox(_options: SandboxOptions): Sandbox {
  const absent = {
    category: "environment",
    fault: "environment",
    message: "No Docker engine answers.",
    hint: "Start Docker.",
  } as const;
  return {
    kind: "docker",
    isolating: true,
    check: async () => ({ available: false, detail: absent.message, hint: absent.hint }),
    hasImage: async () => false,
    buildImage: async () => fail(absent),
    open: async () => fail(absent),
    reap: async () => 0,
  };
}
