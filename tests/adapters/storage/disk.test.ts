import { afterAll, describe, expect, test } from "bun:test";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createProcessProbe } from "#adapters/process/probe.ts";
import { createDiskArchiveStorage } from "#adapters/storage/disk/archive-storage.ts";
import { destinationOf } from "#adapters/storage/disk/destination.ts";
import { unzipTree, zipTree } from "#domain/archive/zip.ts";
import { textFile } from "#domain/file-tree.ts";
import type { Destination } from "#ports/destination.ts";
import { archiveStorageContract } from "./archive-storage.contract.ts";

const directory = mkdtempSync(join(tmpdir(), "stackalchemist-disk-"));
const probe = createProcessProbe();
afterAll(() => rmSync(directory, { recursive: true, force: true }));

describe("disk storage", () => {
  const storage = join(directory, "archives");
  archiveStorageContract(
    () => createDiskArchiveStorage(storage, probe),
    (sha256) => truncateSync(join(storage, sha256.slice(0, 2), `${sha256}.zip`), 3),
  );
});

const files = new Map([
  ["README.md", textFile("hello")],
  ["scripts/run.sh", textFile("#!/bin/sh\n", true)],
]);
const delivery = { files, zip: zipTree(files, "app") };

function place(name: string): string {
  const folder = join(directory, name);
  mkdirSync(folder);
  return folder;
}

function destination(out: string): Destination {
  const made = destinationOf(out, probe);
  if (!made.ok) throw new Error(made.failure.message);
  return made.value;
}

async function refusal(out: string): Promise<string> {
  const checked = await destination(out).check();
  return checked.ok ? "accepted" : `${checked.failure.category}: ${checked.failure.message}`;
}

describe("--out", () => {
  test("a directory and a file get the same repository, once, and nothing is left beside them", async () => {
    const folder = place("both");
    // What a killed process of an earlier run left: its id is free by now.
    writeFileSync(join(folder, ".app.zip.stackalchemist-4194304-1"), "half");
    mkdirSync(join(folder, ".app.stackalchemist-4194304-1"));
    for (const out of [join(folder, "app"), join(folder, "app.zip")]) {
      expect(await destination(out).check()).toEqual({ ok: true, value: undefined });
      expect(await destination(out).deliver(delivery)).toEqual({ ok: true, value: { alreadyThere: false } });
      expect(await destination(out).deliver(delivery)).toEqual({ ok: true, value: { alreadyThere: true } });
    }
    expect(readdirSync(folder).sort()).toEqual(["app", "app.zip"]);
    expect(readFileSync(join(folder, "app/README.md"), "utf8")).toBe("hello");
    expect(statSync(join(folder, "app/scripts/run.sh")).mode & 0o777).toBe(0o755);
    expect(unzipTree(new Uint8Array(readFileSync(join(folder, "app.zip"))))).toEqual(files);
  });

  test("refuses what is in the way, in words, before any work", async () => {
    const folder = place("ways");
    mkdirSync(join(folder, "full"));
    writeFileSync(join(folder, "full", "mine.txt"), "mine");
    mkdirSync(join(folder, "dir.zip"));
    symlinkSync(join(folder, "full"), join(folder, "link"));
    expect(await refusal(join(folder, "full"))).toContain("is not empty");
    expect(await refusal(join(folder, "dir.zip"))).toContain("is a directory");
    expect(await refusal(join(folder, "full/mine.txt"))).toContain("not a directory");
    expect(await refusal(join(folder, "link"))).toContain("symbolic link");
    expect(await refusal(join(folder, "no/such/app"))).toContain("does not exist");
    expect(await refusal(process.cwd())).toContain("current directory");
    expect(await refusal("/dev/null/x.zip")).toContain("usage");
    const late = await destination(join(folder, "full")).deliver(delivery);
    expect(late.ok).toBe(false);
    expect(readdirSync(join(folder, "full"))).toEqual(["mine.txt"]);
  });

  test("an existing file is replaced whole, an empty directory is filled", async () => {
    const folder = place("replace");
    writeFileSync(join(folder, "a.zip"), "old");
    mkdirSync(join(folder, "empty"));
    await destination(join(folder, "a.zip")).deliver(delivery);
    await destination(join(folder, "empty")).deliver(delivery);
    expect(readFileSync(join(folder, "a.zip")).equals(Buffer.from(delivery.zip))).toBe(true);
    expect(existsSync(join(folder, "empty/README.md"))).toBe(true);
  });
});

test("a ZIP has the same bytes in every time zone", () => {
  const zones = ["UTC", "Pacific/Kiritimati", "America/St_Johns"].map((zone) => {
    const script = `import { zipTree } from "./src/domain/archive/zip.ts"; import { textFile } from "./src/domain/file-tree.ts";
      console.log(Bun.hash(zipTree(new Map([["b", textFile("b")], ["a", textFile("a", true)]]), "top")).toString())`;
    const run = Bun.spawnSync([process.execPath, "-e", script], { env: { ...process.env, TZ: zone } });
    return run.stdout.toString();
  });
  expect(new Set(zones).size).toBe(1);
  expect(zones[0]).toMatch(/^\d+\n$/);
});
