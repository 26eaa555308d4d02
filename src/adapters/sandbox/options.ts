import type { Secret } from "#domain/secret.ts";
import type { PackageSources } from "#ports/sandbox.ts";

/** What the sandbox adapters need to know about this machine; all of it comes from the configuration. */
export interface SandboxOptions {
  /** Root file systems and caches live in `<dataDirectory>/sandbox`. */
  readonly dataDirectory: string;
  /** The program's own `sandbox/` folder: runner, launcher, seccomp profile, Dockerfile. */
  readonly assets: string;
  /** `unix:///path`, `tcp://host:port` or null for the usual socket. */
  readonly dockerHost: string | null;
  /** An OCI runtime that the engine knows (runsc, kata); null leaves the choice to the engine. */
  readonly dockerRuntime: string | null;
  /** True: never ask a container registry, make bases from Debian's packages on this machine. */
  readonly fromHost?: boolean;
  readonly sources: PackageSources;
  /** Variables that installs inherit: proxies, package indexes, certificate files. Nothing else of our environment reaches a build. */
  readonly installEnvironment: Readonly<Record<string, Secret>>;
}
