import { afterAll, expect, setDefaultTimeout, test } from "bun:test";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryDirectory } from "#tests/support/test-app.ts";

setDefaultTimeout(120_000);
const directory = temporaryDirectory();
afterAll(() => directory[Symbol.dispose]());

/**
 * A small disk of its own in a mount namespace, filled up to what is to be left; the command on it; then again with the space freed.
 * Prints one JSON line a run.
 */
const script = `
  set -eu
  mount -t tmpfs -o size=3m tmpfs "$DISK"
  mkdir "$DISK/out"
  report() {
    code=0
    "$BUN" "$CLI" generate --schema "$SCHEMA" --stack tiny --out "$OUT" 2>"$DISK/../stderr" >/dev/null || code=$?
    printf '%s\\t%s\\t%s\\n' "$code" "$(ls -A "$(dirname "$OUT")" | tr '\\n' ' ')" "$(grep -A1 error: "$DISK/../stderr" | tr '\\n' ' ')"
  }
  free=$(df -k --output=avail "$DISK" | tail -1)
  fill=$((free - LEFT))
  dd if=/dev/zero of="$DISK/filler" bs=1k count=$fill 2>/dev/null
  report
  rm "$DISK/filler"
  report
`;

function onFullDisk(
  name: string,
  place: { readonly home: string; readonly out: string; readonly leftKb: number },
): string[][] {
  const folder = join(directory.path, name);
  const disk = join(folder, "disk");
  mkdirSync(disk, { recursive: true });
  mkdirSync(join(folder, "out"));
  writeFileSync(join(folder, "schema.json"), JSON.stringify({ entities: [{ name: "Order" }] }));
  const run = Bun.spawnSync(["unshare", "--map-root-user", "--mount", "sh", "-c", script], {
    env: {
      ...process.env,
      DISK: disk,
      BUN: process.execPath,
      CLI: join(import.meta.dir, "../support/tiny-cli.ts"),
      SCHEMA: join(folder, "schema.json"),
      STACKALCHEMIST_HOME: join(folder, place.home),
      OUT: join(folder, place.out),
      LEFT: String(place.leftKb),
    },
  });
  if (run.exitCode !== 0) throw new Error(run.stderr.toString());
  return run.stdout
    .toString()
    .replace(/\n$/, "")
    .split("\n")
    .map((line) => line.split("\t").map((cell) => cell.trim()));
}

test("a full disk at --out: told before any work, nothing half written, and the same command succeeds when there is space", () => {
  const [full, freed] = onFullDisk("out", { home: "home", out: "disk/out/app.zip", leftKb: 8 });
  expect(full).toEqual(["3", "", expect.stringContaining("is full")]);
  expect(freed).toEqual(["0", "app.zip", ""]);
});

// From no space at all to enough for a part of the way: whichever write fails, it ends the same.
for (const leftKb of [0, 100, 200]) {
  test(`a data directory with ${leftKb} kB left: a clear end, nothing delivered, and the same command goes on when there is space`, () => {
    const [full, freed] = onFullDisk(`home-${leftKb}`, { home: "disk/home", out: "out/app.zip", leftKb });
    if (full?.[0] !== "0") expect(full).toEqual(["3", "", expect.stringContaining("the disk is full")]);
    expect(freed).toEqual(["0", "app.zip", ""]);
  });
}
