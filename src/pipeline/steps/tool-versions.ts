import type { StackManifest, StepDefinition } from "#domain/stack/manifest.ts";
import type { SandboxSession } from "#ports/sandbox.ts";

const timeoutMs = 20_000;

/**
 * What each tool of the manifest says its version is (the first line of its output), "unknown" when it does not say. The image is
 * part of the archive's identity, so these are the same whenever the archive is made again.
 */
export async function toolVersions(
  steps: readonly StepDefinition[],
  session: SandboxSession,
  env: StackManifest["env"],
): Promise<Readonly<Record<string, string>>> {
  const asked = new Map(steps.flatMap((step) => (step.tool === undefined ? [] : [[step.tool.name, step] as const])));
  const versions = await Promise.all(
    [...asked].map(async ([name, step]) => {
      const lines: string[] = [];
      await session.run({
        argv: step.tool?.version ?? [],
        cwd: `/workspace/${step.cwd}`,
        env: { ...env, ...step.env },
        timeoutMs,
        onLine: (line) => lines.push(line.trim()),
      });
      return [name, lines.find((line) => line !== "")?.slice(0, 100) ?? "unknown"] as const;
    }),
  );
  return Object.fromEntries(versions);
}
