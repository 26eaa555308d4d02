import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ownerIsDead, ownerTag } from "#adapters/sandbox/owner.ts";

const pollMs = 300;

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
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.lock`);
  const draft = join(folder, `${name}.${ownerTag()}.${crypto.randomUUID()}.draft`);
  writeFileSync(draft, ownerTag());
  try {
    for (let told = false; ; await Bun.sleep(pollMs)) {
      signal?.throwIfAborted();
      try {
        // Unlike creating and then writing, this is one step: nobody ever sees an empty lock.
        linkSync(draft, path);
        return { [Symbol.dispose]: () => rmSync(path, { force: true }) };
      } catch {
        if (ownerIsDead(read(path))) rmSync(path, { force: true });
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

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
