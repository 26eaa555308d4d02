import { hostname } from "node:os";
import { ownerIsDead, ownerTag } from "#adapters/sandbox/owner.ts";

/** Marks everything of ours in an engine; the value says what it is. */
export const mark = "stackalchemist";
const ownerLabel = "stackalchemist.owner";

/** Labels of a container: what it is for, and whose it is. An engine may serve several machines. */
export function containerLabels(what: "session" | "build", about: string): Record<string, string> {
  return { [mark]: what, "stackalchemist.about": about.slice(0, 200), [ownerLabel]: `${hostname()} ${ownerTag()}` };
}

/** True only when the owner is known to be dead: a process of this very machine that is gone. */
export function isAbandoned(labels: Readonly<Record<string, string>>): boolean {
  const [machine, tag] = (labels[ownerLabel] ?? "").split(" ");
  return machine === hostname() && tag !== undefined && ownerIsDead(tag);
}
