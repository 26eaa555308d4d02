import { expect, test } from "bun:test";
import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { takeBuildLock } from "#adapters/sandbox/image/build-lock.ts";
import { ownerIsDead, ownerTag, sweep } from "#adapters/sandbox/owner.ts";
import { temporaryDirectory } from "#tests/support/test-app.ts";

const longAgo = new Date(Date.now() - 3 * 3_600_000);

/** Whether a lock is had within two looks. */
async function taken(folder: string): Promise<boolean> {
  const lock = await takeBuildLock(folder, "image", () => {}, AbortSignal.timeout(700)).catch(() => null);
  const had = lock !== null && readFileSync(join(folder, "image.lock"), "utf8") === ownerTag();
  lock?.[Symbol.dispose]();
  return had;
}

test("a build that takes hours keeps its lock while its process lives", async () => {
  using directory = temporaryDirectory();
  const lock = await takeBuildLock(directory.path, "image", () => {});
  utimesSync(join(directory.path, "image.lock"), longAgo, longAgo);
  expect(await taken(directory.path)).toBe(false);
  lock[Symbol.dispose]();
  expect(await taken(directory.path)).toBe(true);
});

test("a lock of nobody known is waited for, and taken when it is old", async () => {
  using directory = temporaryDirectory();
  const path = join(directory.path, "image.lock");
  writeFileSync(path, "7-7-7");
  expect(await taken(directory.path)).toBe(false);
  utimesSync(path, longAgo, longAgo);
  expect(await taken(directory.path)).toBe(true);
  expect([existsSync(path), readdirSync(join(directory.path, "building"))]).toEqual([false, []]);
});

test.if(process.platform === "linux")("a process that is dead and not yet collected is dead", async () => {
  // The shell becomes a program that collects no children.
  const parent = Bun.spawn(["sh", "-c", "sleep 0.2 & echo $!; exec sleep 10"]);
  const { value: said } = await parent.stdout.getReader().read();
  const pid = Number(new TextDecoder().decode(said));
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  const tag = `${pid}-${stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19]}-${ownerTag().split("-")[2]}`;
  expect(ownerIsDead(tag)).toBe(false);
  while (!/\) Z /.test(readFileSync(`/proc/${pid}/stat`, "utf8"))) await Bun.sleep(20);
  expect(ownerIsDead(tag)).toBe(true);
  parent.kill();
});

test.if(process.getuid?.() === 0)("what cannot be removed keeps nobody from working", async () => {
  using directory = temporaryDirectory();
  const dead = `99999999-1-${ownerTag().split("-")[2]}`;
  for (const name of [`${dead}-a`, `${dead}-b`, `${ownerTag()}-c`]) mkdirSync(join(directory.path, name));
  const mounted = join(directory.path, `${dead}-a`);
  await Bun.$`mount -t tmpfs nothing ${mounted}`;
  const swept = sweep(directory.path);
  await Bun.$`umount ${mounted}`;
  expect([swept, readdirSync(directory.path).toSorted()]).toEqual([1, [`${dead}-a`, `${ownerTag()}-c`].toSorted()]);
});
