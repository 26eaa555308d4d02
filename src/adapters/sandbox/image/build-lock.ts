import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { ownerIsDead, ownerState, ownerTag } from "#adapters/sandbox/owner.ts";

const pollMs = 300;
const lockSuffix = ".lock";
/** Of an owner in another container nobody can tell whether it lives: longer than builds take. */
const staleMs = 30 * 60_000;

/**
 * Waits until this process may build what `name` stands for; the result gives the lock back. A lock whose owner died is taken over. Two holders
 * at once would only cost time, since images come into being by one rename.
 * Rejects when the signal is aborted.
 */
export async function takeBuildLock(
  folder: string,
  name: string,
  onWait: () => void,
  signal?: AbortSignal,
): Promise<Disposable> {
  // Where reaping looks for what dead owners left.
  const drafts = join(folder, "building");
  mkdirSync(drafts, { recursive: true });
  const path = join(folder, `${name}${lockSuffix}`);
  const draft = join(drafts, `${ownerTag()}-${crypto.randomUUID()}`);
  writeFileSync(draft, ownerTag());
  try {
    for (let told = false; ; await Bun.sleep(pollMs)) {
      signal?.throwIfAborted();
      // A lock is as old as its taking, not as the waiting for it.
      utimesSync(draft, new Date(), new Date());
      try {
        // Unlike creating and then writing, this is one step: nobody ever sees an empty lock.
        linkSync(draft, path);
        return { [Symbol.dispose]: () => giveBack(path) };
      } catch {
        const holder = read(path);
        if (isAbandoned(path, holder)) takeAway(path, holder, `${draft}-abandoned`);
        else if (!told) {
          told = true;
          onWait();
        }
      }
    }
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Removes the locks of dead owners, which the next builder would do too. */
export function reapBuildLocks(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder).filter((entry) => entry.endsWith(lockSuffix))) {
    const path = join(folder, name);
    const holder = read(path);
    if (ownerIsDead(holder)) takeAway(path, holder, join(folder, "building", `${ownerTag()}-${crypto.randomUUID()}`));
  }
}

function isAbandoned(path: string, holder: string): boolean {
  const state = ownerState(holder);
  return state === "dead" || (state === "unknown" && ageMs(path) > staleMs);
}

/** Several may see the same abandoned lock: by a rename one of them gets it, and one that was taken anew meanwhile is put back. */
function takeAway(path: string, holder: string, aside: string): void {
  try {
    renameSync(path, aside);
    if (read(aside) !== holder) linkSync(aside, path);
  } catch {
    // Another one was quicker.
  }
  rmSync(aside, { force: true });
}

/** Unless it was taken away: then it is another's. */
function giveBack(path: string): void {
  if (read(path) === ownerTag()) rmSync(path, { force: true });
}

function ageMs(path: string): number {
  try {
    return Date.now() - statSync(path).mtimeMs;
  } catch {
    return 0;
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
