import { listStacks, loadManifest } from "#adapters/stacks/load.ts";
import { fail, ok, type Result } from "#domain/failure.ts";
import type { App } from "#src/app.ts";
import { usage } from "#src/cli/flags.ts";
import { nearest } from "#src/cli/nearest.ts";

export interface ChosenStack {
  readonly id: string;
  /** Why this one, for the user to read. */
  readonly reason: string;
}

/**
 * The stack that was asked for, else the first whose sandbox is there or can be had on this machine. Failures: "usage"
 * for an unknown id, "environment" when nothing can be proven here.
 */
export async function chooseStack(
  wanted: string | undefined,
  app: App,
  options: { readonly verify: boolean; readonly say: (line: string) => void },
): Promise<Result<ChosenStack>> {
  const ids = listStacks(app.templates);
  if (wanted !== undefined) {
    if (ids.includes(wanted)) return ok({ id: wanted, reason: "as asked" });
    const guess = nearest(wanted, ids);
    const hint =
      guess === null ? `There are: ${ids.join(", ")}.` : `Did you mean ${guess}? There are: ${ids.join(", ")}.`;
    return fail(usage(`There is no stack ${JSON.stringify(wanted)}.`, hint));
  }
  const [first] = ids;
  if (first === undefined) return fail(usage("No stack is installed.", "Reinstall StackAlchemist."));
  const title = loadManifest(app.templates, first).title;
  if (!options.verify) return ok({ id: first, reason: `${title}; the first one` });
  const sandbox = await app.pipeline.chooseSandbox(options.say);
  if (!sandbox.ok) return sandbox;
  // All stacks use the same sandboxes, so that the first one can be had when any can.
  return ok({ id: first, reason: `${title}; the first whose sandbox can be had here (${sandbox.value.sandbox.kind})` });
}
