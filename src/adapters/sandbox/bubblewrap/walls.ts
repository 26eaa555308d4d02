import { readFileSync } from "node:fs";
import { programPath, systemPath } from "#adapters/sandbox/programs.ts";

const sandboxUser = 10001;
let known: boolean | null = null;

/** True when this process may do what root may; then sessions run as uid 10001 below real control groups. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * Whether we are root where an ordinary user gets no namespaces of its own: inside a chroot, where the kernel makes none, or where the distribution forbids them
 * (AppArmor on Ubuntu). bubblewrap cannot work there; root can build the same walls by hand.
 */
export function buildsWallsByHand(): boolean {
  known ??= isRoot() && !usersGetNamespaces();
  return known;
}

/** The command prefix with which root becomes the sandbox's user. */
export const becomingSandboxUser = `setpriv --reuid ${sandboxUser} --regid ${sandboxUser} --clear-groups`;

/**
 * The command prefix for new mount and process namespaces that end with us. Mounts made in them must not show outside; only in a chroot
 * there is no root mount whose propagation could be changed.
 */
export function ownNamespaces(): readonly string[] {
  const propagation = isChroot() ? "unchanged" : "private";
  return [
    ...["setpriv", "--pdeathsig", "KILL", "--"],
    ...["unshare", "--mount", "--propagation", propagation, "--pid", "--fork", "--kill-child"],
  ];
}

/** Where something is mounted, as far as we see it. */
export function mountPoints(): readonly string[] {
  try {
    const lines = readFileSync("/proc/self/mountinfo", "utf8").split("\n");
    return lines.map((line) => line.split(" ")[4] ?? "");
  } catch {
    // No /proc: nothing works here, and saying so is the check's business.
    return ["/"];
  }
}

/** Nothing is mounted on our "/". */
export function isChroot(): boolean {
  return !mountPoints().includes("/");
}

function usersGetNamespaces(): boolean {
  // Without the programs the question does not arise yet.
  if (["setpriv", "unshare"].some((name) => programPath(name) === null)) return true;
  const argv = [...becomingSandboxUser.split(" "), "unshare", "--user", "--map-root-user", "--mount", "true"];
  return (
    Bun.spawnSync(argv, { env: { PATH: systemPath }, stdout: "ignore", stderr: "ignore", cwd: "/" }).exitCode === 0
  );
}
