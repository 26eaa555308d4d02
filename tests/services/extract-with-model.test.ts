import { afterAll, expect, test } from "bun:test";
import { join } from "node:path";
import { offlineExtractor } from "#adapters/extractor/offline-extractor.ts";
import { createProcessProbe } from "#adapters/process/probe.ts";
import { createDiskExtractions } from "#adapters/storage/disk/kept-extractions.ts";
import { defaultInputLimits as limits } from "#domain/inputs/input.ts";
import { createModelExtractor } from "#services/extract-with-model.ts";
import { createFakeModel, type FakeModel } from "#tests/fakes/language-model.ts";
import { temporaryDirectory } from "#tests/support/test-app.ts";

const directory = temporaryDirectory();
afterAll(() => directory[Symbol.dispose]());
let count = 0;

const good = {
  schema: {
    name: "Library",
    entities: [{ name: "Book", fields: [{ name: "title", type: "string", required: true }] }],
  },
  notes: ["Reminders by mail are not part of a data model."],
};
const prompt = "A library lends books. Each book has a title.";

function extractorOf(model: FakeModel, folder = `kept-${count++}`) {
  const kept = createDiskExtractions(join(directory.path, folder), createProcessProbe());
  return createModelExtractor({ model, offline: offlineExtractor, kept });
}

test("a description becomes the model's schema, once: the same again costs nothing, in another process neither", async () => {
  const model = createFakeModel(() => good);
  const first = await extractorOf(model, "shared").extract(prompt, { limits });
  expect(first).toEqual({
    ok: true,
    value: {
      schema: good.schema,
      notes: [{ path: "", message: good.notes[0] as string }],
      engine: "fake-model",
    } as never,
  });
  expect(model.questions[0]?.message).toContain(prompt);
  const again = createFakeModel(() => ({}));
  expect(await extractorOf(again, "shared").extract(prompt, { limits })).toEqual(first);
  expect(again.questions).toHaveLength(0);
});

test("an answer with issues is asked for again, with the issues", async () => {
  const wrong = { schema: { entities: [{ name: "Book", fields: [{ name: "title", type: "varchar" }] }] }, notes: [] };
  const model = createFakeModel((_question, number) => (number === 1 ? wrong : good));
  const read = await extractorOf(model).extract(prompt, { limits });
  expect(read.ok && read.value.schema.name).toBe("Library");
  expect(model.questions[1]?.message).toContain("/entities/0/fields/0/type");
});

test.each([
  ["is away", "unreachable", "The model is away."],
  ["talks nonsense", "babble", "It babbles."],
  ["never says a schema", { schema: { entities: [] }, notes: [] }, "no schema that can be used"],
  ["says something else", { what: 1 }, "no schema that can be used"],
] as const)(
  "a model that %s leaves the description to the offline extractor, which says so",
  async (_what, answer, says) => {
    const model = createFakeModel(() => answer);
    const read = await extractorOf(model).extract(prompt, { limits });
    if (!read.ok) throw new Error(read.failure.message);
    expect(read.value.engine).toBe("offline extractor");
    expect(read.value.schema.entities.some(({ name }) => /book/i.test(name))).toBe(true);
    expect(read.value.notes[0]?.message).toContain(says);
    // Nothing of it is kept: the next time the model may be there.
    await extractorOf(model).extract(prompt, { limits });
    expect(model.questions.length).toBeGreaterThan(1);
  },
);
