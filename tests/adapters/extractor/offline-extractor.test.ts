import { expect, test } from "bun:test";
import { offlineExtractor } from "#adapters/extractor/offline-extractor.ts";
import { defaultInputLimits as limits } from "#domain/inputs/input.ts";
import { parseSchema } from "#domain/schema/parse.ts";

async function extracted(prompt: string) {
  const result = await offlineExtractor.extract(prompt, { limits });
  if (!result.ok) throw new Error(result.failure.message);
  expect(parseSchema(result.value.schema).issues).toEqual([]);
  const { schema } = result.value;
  const fields = (name: string) => schema.entities.find((entity) => entity.name === name)?.fields ?? [];
  const lines = (schema.relationships ?? []).map(
    ({ from, kind, to, name }) => `${from} ${kind} ${to}${name ? ` as ${name}` : ""}`,
  );
  return { ...result.value, fields, lines, names: schema.entities.map(({ name }) => name) };
}

test("entities that are only named get what people expect, and a note says so", async () => {
  const { names, lines, fields, notes, engine } = await extracted("Clinics with doctors, patients and appointments.");
  expect(engine).toBe("offline extractor");
  expect(names).toEqual(["Clinic", "Doctor", "Patient", "Appointment"]);
  expect(lines).toContain("Appointment many-to-one Doctor");
  expect(lines).toContain("Appointment many-to-one Patient");
  expect(fields("Appointment").map(({ type }) => type)).toContain("datetime");
  expect(notes.map(({ message }) => message).join("\n")).toMatch(/Nothing is said about what a doctor has/);
});

test("sentences: roles, dates, enums, ownership", async () => {
  const { lines, fields } = await extracted(
    "Each task has an assignee, a due date and a status (open, in progress, done). users have many projects. Projects contain tasks.",
  );
  expect(lines).toEqual(["Task many-to-one User as assignee", "Project many-to-one User", "Task many-to-one Project"]);
  expect(fields("Task")).toEqual([
    { name: "due date", type: "date" },
    { name: "status", type: "enum", enumValues: ["open", "in progress", "done"], required: true, default: "open" },
  ]);
});

test("many to many from both sides, parts that belong to a whole, deeds that become endpoints", async () => {
  const { lines, schema } = await extracted(
    "Students can enroll in many courses and courses have many students. An order consists of order items; each item references a product and has a quantity. Users can cancel an order.",
  );
  expect(lines).toContain("Student many-to-many Course");
  expect(lines).toContain("Order item many-to-one Order");
  expect(lines).toContain("Order item many-to-one Product");
  expect(schema.endpoints).toMatchObject([{ method: "POST", path: "/orders/{id}/cancel", entity: "Order" }]);
});

test("a line of an invoice is a part of it, an invoice's number is its own, and both are said to be guessed", async () => {
  const { lines, schema, fields, notes } = await extracted(
    "Invoices have a number and an issue date and belong to an owner; invoice lines have a description, a quantity and a unit price.",
  );
  expect(lines).toContain("Invoice line many-to-one Invoice");
  expect(schema.relationships?.find(({ from }) => from === "Invoice line")).toMatchObject({
    required: true,
    onDelete: "cascade",
  });
  expect(fields("Invoice")[0]).toMatchObject({ name: "number", required: true, unique: true });
  expect(notes.filter(({ message }) => message.startsWith("Guessed"))).toHaveLength(2);
  expect((await extracted("Each invoice has an optional number.")).fields("Invoice")[0]).not.toHaveProperty("required");
});

test("lists with hints", async () => {
  const { fields } = await extracted(
    "Book\nFields: title (required, max 120), price (decimal), published at (date time), rating (1-5), ISBN (unique), notes (long text), size (long)\n",
  );
  expect(fields("Book")).toMatchObject([
    { name: "title", type: "string", maxLength: 120, required: true },
    { name: "price", type: "decimal" },
    { name: "published at", type: "datetime" },
    { name: "rating", type: "integer", min: 1, max: 5 },
    { name: "ISBN", type: "string", unique: true },
    { name: "notes", type: "text" },
    { name: "size", type: "bigint" },
  ]);
});

test.each(["hello", "asdf", "!!!", "你好"])(
  "a prompt that describes nothing is refused with an example: %s",
  async (prompt) => {
    const result = await offlineExtractor.extract(prompt, { limits });
    expect(result.ok ? null : result.failure).toMatchObject({
      category: "invalid-input",
      fault: "user",
      hint: expect.stringContaining("doctor"),
    });
  },
);
