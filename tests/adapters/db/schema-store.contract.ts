import { describe, expect, test } from "bun:test";
import type { Result } from "#domain/failure.ts";
import type { Schema } from "#domain/schema/schema.ts";
import type { StoredSchema } from "#domain/schema/stored-schema.ts";
import { maxRevisions, type SchemaStore } from "#ports/schema-store.ts";

const [ann, bob] = ["usr_ann", "usr_bob"];
export const contractUsers = [ann, bob] as const;

function schemaOf(name: string, entities = 1): Schema {
  return { name, entities: Array.from({ length: entities }, (_, index) => ({ name: `Entity ${index}` })) };
}

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

function category(result: Result<unknown>): string {
  return result.ok ? "ok" : result.failure.category;
}

/** `open` gives the same store each time, with the users of `contractUsers`. */
export function schemaStoreContract(open: () => SchemaStore): void {
  let count = 0;
  const create = async (name: string, given: { userId?: string; nowMs?: number } = {}): Promise<StoredSchema> =>
    value(
      await open().create({
        id: `sch_${String(count++).padStart(6, "0")}`,
        userId: ann,
        source: "prompt",
        sourceText: "Some text",
        engine: "offline extractor",
        notes: [{ path: "/entities/0", message: "guessed" }],
        stack: null,
        tier: "spark",
        schema: schemaOf(name),
        label: "Read",
        nowMs: 1_000,
        ...given,
      }),
    );
  const edit = (stored: StoredSchema, name: string, label = `Call it ${name}`) =>
    open().saveEdit(stored, { schema: schemaOf(name), label, nowMs: 2_000 });

  describe("a schema store", () => {
    test("keeps what it is given, and nobody else sees it", async () => {
      const store = open();
      const made = await create("Clinic");
      expect(made).toMatchObject({ name: "Clinic", revision: 1, undo: null, redo: null, personalization: {} });
      expect(value(await store.get(made))).toEqual(made);
      const stranger = { ...made, userId: bob };
      expect(category(await store.get(stranger))).toBe("not-found");
      expect(category(await store.get({ id: "sch_none", userId: ann }))).toBe("not-found");
      expect(category(await store.saveEdit(stranger, { schema: schemaOf("Mine"), label: "x", nowMs: 1 }))).toBe(
        "not-found",
      );
      expect(category(await store.undo(stranger, 1))).toBe("not-found");
      expect(category(await store.saveAnswers(stranger, { stack: "x" }, 1))).toBe("not-found");
      expect(category(await store.labelsAfter(stranger, 5))).toBe("not-found");
      expect(category(await store.delete(stranger))).toBe("not-found");
      expect(value(await store.get(made))).toEqual(made);
    });

    test("goes back and forth, and an edit drops what was undone", async () => {
      const store = open();
      const first = await create("One");
      const second = value(await edit(first, "Two"));
      const third = value(await edit(second, "Three"));
      expect([third.name, third.undo, third.redo]).toEqual(["Three", "Call it Three", null]);
      const back = value(await store.undo(third, 3_000));
      expect([back.name, back.undo, back.redo]).toEqual(["Two", "Call it Two", "Call it Three"]);
      expect(value(await store.redo(back, 3_000)).schema).toEqual(third.schema);
      const start = value(await store.undo(value(await store.undo(third, 3_000)), 3_000));
      expect([start.name, start.undo, start.redo]).toEqual(["One", null, "Call it Two"]);
      expect(value(await store.undo(start, 3_000)).revision).toBe(start.revision);
      const other = value(await edit(start, "Other"));
      expect([other.undo, other.redo]).toEqual(["Call it Other", null]);
      expect(value(await store.undo(other, 3_000)).name).toBe("One");
    });

    test("never lets an old page overwrite, not even when numbers were undone in between", async () => {
      const store = open();
      const first = await create("One");
      const second = value(await edit(first, "Two"));
      expect(category(await edit(first, "Late"))).toBe("conflict");
      expect(category(await store.undo(first, 1))).toBe("conflict");
      expect(value(await store.labelsAfter(first, 5))).toEqual(["Call it Two"]);
      const undone = value(await store.undo(second, 3_000));
      const other = value(await edit(undone, "Other"));
      expect(category(await edit(second, "Late"))).toBe("conflict");
      expect(value(await store.get(first)).schema).toEqual(other.schema);
    });

    test("of two edits at the same moment one is kept and one refused", async () => {
      const first = await create("One");
      const both = await Promise.all([edit(first, "Left"), edit(first, "Right")]);
      expect(both.map(category).sort()).toEqual(["conflict", "ok"]);
    });

    test("keeps a bounded number of states", async () => {
      let stored = await create("0");
      for (let index = 1; index < maxRevisions + 3; index += 1) stored = value(await edit(stored, `${index}`));
      for (let steps = 1; stored.undo !== null; steps += 1) {
        stored = value(await open().undo(stored, 3_000));
        expect(steps).toBeLessThan(maxRevisions);
      }
      expect(stored.name).toBe("3");
    });

    test("keeps answers beside the states", async () => {
      const store = open();
      const made = await create("One");
      const answers = { personalization: { tagline: "Fast" }, stack: "python-react", tier: "boilerplate" } as const;
      const answered = value(await store.saveAnswers(made, answers, 5_000));
      expect(answered).toMatchObject({ ...answers, revision: made.revision, updatedAtMs: 5_000 });
      const edited = value(await edit(answered, "Two"));
      expect(edited).toMatchObject(answers);
    });

    test("lists its owner's, last changed first, page by page", async () => {
      const store = open();
      for (const name of ["100 % a_b", "100 per cent", "Zoo", "zoom"]) {
        await create(name, { userId: bob, nowMs: name === "Zoo" ? 9_000 : 1_000 });
      }
      const names = async (search: string) =>
        value(await store.list(bob, { search, after: null, limit: 10 })).rows.map(({ name }) => name);
      expect(await names("")).toEqual(["Zoo", "zoom", "100 per cent", "100 % a_b"]);
      expect(await names("zoo")).toEqual(["Zoo", "zoom"]);
      expect(await names("%")).toEqual(["100 % a_b"]);
      expect(await names("_")).toEqual(["100 % a_b"]);
      expect(await names("\\")).toEqual([]);
      const page = value(await store.list(bob, { search: "", after: null, limit: 2 }));
      const rest = value(await store.list(bob, { search: "", after: page.next, limit: 2 }));
      expect([...page.rows, ...rest.rows].map(({ name }) => name)).toEqual(await names(""));
      expect(rest.next).toBeNull();
      expect(page.rows[0]).toMatchObject({ entities: 1, source: "prompt", updatedAtMs: 9_000 });
    });

    test("forgets what is deleted", async () => {
      const made = await create("One");
      value(await open().delete(made));
      expect(category(await open().get(made))).toBe("not-found");
    });
  });
}
