import { readlinkSync } from "node:fs";
import { hostname } from "node:os";
import { ownerIsDead, ownerTag } from "#adapters/sandbox/owner.ts";

/** Marks everything of ours in an engine; the value says what it is. */
export const mark = "stackalchemist";
const ownerLabel = "stackalchemist.owner";

/** Labels of a container: what it is for, and whose it is. */
export function containerLabels(what: "session" | "build", about: string): Record<string, string> {
  return { [mark]: what, "stackalchemist.about": about.slice(0, 200), [ownerLabel]: `${place()} ${ownerTag()}` };
}

/** True only when the owner is known to be dead: a process of this very machine and process namespace that is gone. */
export function isAbandoned(labels: Readonly<Record<string, string>>): boolean {
  const [where, tag] = (labels[ownerLabel] ?? "").split(" ");
  return where === place() && tag !== undefined && ownerIsDead(tag);
}

/** An engine may serve several machines, and a process id means something only in its own namespace. */
function place(): string {
  let namespace = "";
  try {
    namespace = readlinkSync("/proc/self/ns/pid").replace(/\D/g, "");
  } catch {
    // Not Linux: one namespace.
  }
  return `${hostname()}/${namespace}`;
}
