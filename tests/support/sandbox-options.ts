import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SandboxOptions } from "#adapters/sandbox/options.ts";
import { assetPath } from "#src/assets.ts";

/** Kept between runs: what the tests build does not depend on the code under test but for its recipe. */
export function sandboxOptions(changed: Partial<SandboxOptions> = {}): SandboxOptions {
  return {
    dataDirectory: join(tmpdir(), `stackalchemist-tests-${process.getuid?.() ?? 0}`),
    assets: assetPath("sandbox"),
    dockerHost: process.env.SANDBOX_TEST_DOCKER || null,
    dockerRuntime: null,
    sources: { pipNoIndex: false },
    installEnvironment: {},
    ...changed,
  };
}
