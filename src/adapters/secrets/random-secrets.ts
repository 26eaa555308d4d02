import { createHash, randomBytes } from "node:crypto";
import type { Secrets } from "#ports/secrets.ts";

/** Secrets from the system's generator. */
export function createRandomSecrets(): Secrets {
  return {
    draw: () => randomBytes(32).toString("base64url"),
    digest: (secret) => createHash("sha256").update(secret).digest("hex"),
  };
}
