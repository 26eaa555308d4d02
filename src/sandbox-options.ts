import type { SandboxOptions } from "#adapters/sandbox/options.ts";
import { assetPath } from "#src/assets.ts";
import type { Config } from "#src/config.ts";

/** What the sandbox adapters are told of the settings. */
export function sandboxOptions(config: Config): SandboxOptions {
  const { dataDirectory, dockerHost, dockerRuntime, pipFindLinks, pipNoIndex, extraCaFile, installEnvironment } =
    config;
  return {
    dataDirectory,
    assets: assetPath("sandbox"),
    dockerHost,
    dockerRuntime,
    sources: {
      pipNoIndex,
      ...(pipFindLinks === null ? {} : { pipFindLinks }),
      ...(extraCaFile === null ? {} : { extraCaFile }),
    },
    installEnvironment,
  };
}
