import { expect, test } from "bun:test";
import { createHash } from "node:crypto";
import { ok } from "#domain/failure.ts";
import type { ArchiveStorage } from "#ports/archive-storage.ts";

export function archiveStorageContract(open: () => ArchiveStorage, damage: (sha256: string) => void): void {
  const bytes = new TextEncoder().encode("an archive");
  const sha256 = createHash("sha256").update(bytes).digest("hex");

  test("gives back what was put, and null for what never was", async () => {
    const storage = open();
    expect(await storage.get("f".repeat(64))).toEqual({ ok: true, value: null });
    expect((await storage.put(sha256, bytes)).ok).toBe(true);
    expect((await storage.put(sha256, bytes)).ok).toBe(true);
    const got = await open().get(sha256);
    expect(got.ok && Buffer.from(got.value ?? []).toString()).toBe("an archive");
  });

  test("never gives a damaged archive, and heals it when it is put again", async () => {
    const storage = open();
    await storage.put(sha256, bytes);
    damage(sha256);
    expect(await storage.get(sha256)).toEqual({ ok: true, value: null });
    await storage.put(sha256, bytes);
    const got = await storage.get(sha256);
    expect(got.ok && got.value?.length).toBe(bytes.length);
  });

  test("lists what is there with its age, and forgets what is removed", async () => {
    const storage = open();
    await storage.put(sha256, bytes);
    const listed = await storage.list();
    const [archive] = listed.ok ? listed.value : [];
    expect(archive?.sha256).toBe(sha256);
    expect([await storage.has(sha256), await storage.has("f".repeat(64))]).toEqual([ok(true), ok(false)]);
    expect(Math.abs(Date.now() - (archive?.storedAtMs ?? 0))).toBeLessThan(60_000);
    expect((await storage.remove(sha256)).ok && (await storage.remove(sha256)).ok).toBe(true);
    expect(await storage.list()).toEqual({ ok: true, value: [] });
  });
}
