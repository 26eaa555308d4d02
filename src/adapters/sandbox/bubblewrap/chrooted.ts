import { readFileSync } from "node:fs";
import { isRoot } from "#adapters/sandbox/bubblewrap/launch.ts";

let known: boolean | null = null;

/**
 * Whether we run as root inside a chroot: nothing is mounted on our "/". The kernel makes no user namespaces there, and bubblewrap needs them; root
 * can do without.
 */
export function isChrootedRoot(): boolean {
  known ??= isRoot() && !mountPoints().includes("/");
  return known;
}

/** Where something is mounted, as far as we see it. */
export function mountPoints(): readonly string[] {
  try {
    return readFileSync("/proc/self/mountinfo", "utf8")
      .split("\n")
      .map((line) => line.split(" ")[4] ?? "");
  } catch {
    // No /proc: nothing works here, and saying so is the check's business.
    return ["/"];
  }
}
