import type { Finished } from "#adapters/sandbox/programs.ts";
import type { Failure } from "#domain/failure.ts";

/** What a failed install script means to the user: a source that is not there is told apart from one that fails. */
export function installFailure(done: Finished, signal?: AbortSignal): Failure {
  if (signal?.aborted) {
    return {
      category: "cancelled",
      fault: "user",
      message: "Building the sandbox was cancelled.",
      hint: "Run the command again.",
    };
  }
  const tail = done.output.trim().split("\n").slice(-6).join(" ").slice(-800);
  const known = sources.find(({ says }) => says.test(done.output));
  return {
    category: "environment",
    fault: "environment",
    message: `${known?.message ?? "The sandbox's tools could not be installed"} (exit code ${done.exitCode}): ${tail}`,
    hint: known?.hint ?? "Run `stackalchemist sandbox build` to see the whole log.",
  };
}

const sources = [
  {
    says: /No space left on device|ENOSPC/,
    message: "The disk is full",
    hint: "Free 2 GB, or set STACKALCHEMIST_HOME to a folder with room.",
  },
  {
    says: /CERTIFICATE_VERIFY_FAILED|SELF_SIGNED_CERT|UNABLE_TO_GET_ISSUER_CERT|unable to get local issuer/i,
    message: "A package source's certificate is not trusted",
    hint: "Behind a proxy that opens TLS, name its certificate: SANDBOX_CA_FILE=/path/to/ca.crt.",
  },
  {
    says: /No matching distribution found|Could not find a version that satisfies/,
    message: "A Python package is not in the package sources",
    hint: "PIP_FIND_LINKS may name a folder of wheels (with PIP_NO_INDEX=1 nothing else is asked); PIP_INDEX_URL another index.",
  },
  {
    says: /(Temporary failure in name resolution|Name or service not known|EAI_AGAIN|ENOTFOUND|ECONNREFUSED|ETIMEDOUT|Connection refused|Network is unreachable|NewConnectionError)/,
    message: "A package source cannot be reached",
    hint: "Check the network and HTTPS_PROXY. PIP_INDEX_URL and npm_config_registry name other sources, PIP_FIND_LINKS a folder of wheels.",
  },
] as const;
