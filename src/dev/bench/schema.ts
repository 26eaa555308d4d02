import type { EntityDefinition, FieldDefinition, RelationshipDefinition, Schema } from "#domain/schema/schema.ts";

const nouns = [
  "Customer",
  "Order",
  "Invoice",
  "Product",
  "Shipment",
  "Contract",
  "Ticket",
  "Visit",
  "Asset",
  "Supplier",
];
const areas = ["Retail", "Field", "Plant", "Clinic", "School", "Fleet", "Hotel", "Bank", "Farm", "Studio"];

/**
 * A schema of `count` entities (at most 100) as a business would have it: eight to ten fields each, of all types, two references to
 * earlier entities and a many-to-many now and then. The same every time.
 */
export function syntheticSchema(count: number): Schema {
  const entities = Array.from({ length: count }, (_, index) => entity(index));
  return {
    name: "Benchmark",
    description: `A business with ${count} kinds of records.`,
    entities,
    relationships: entities.flatMap((_, index) => relationships(entities, index)),
  };
}

function entity(index: number): EntityDefinition {
  const name = `${areas[Math.floor(index / nouns.length) % areas.length]} ${nouns[index % nouns.length]}`;
  return { name, description: `One ${name.toLowerCase()} of the business.`, fields: fields(index) };
}

function fields(index: number): FieldDefinition[] {
  const common: FieldDefinition[] = [
    { name: "name", type: "string", required: true, maxLength: 120 },
    { name: "code", type: "string", required: true, unique: true, maxLength: 20, pattern: "[A-Z]{2}[0-9]{4}" },
    { name: "status", type: "enum", enumValues: ["open", "in progress", "done"], default: "open", required: true },
    { name: "amount", type: "decimal", precision: 12, scale: 2, min: 0 },
    { name: "quantity", type: "integer", min: 0, max: 10_000 },
    { name: "due on", type: "date" },
    { name: "happened at", type: "datetime" },
    { name: "notes", type: "text" },
  ];
  const extra: FieldDefinition[] = [
    { name: "active", type: "boolean", default: true, required: true },
    { name: "details", type: "json" },
    { name: "weight", type: "float" },
  ];
  return [...common, ...extra.slice(0, index % 4)];
}

function relationships(entities: readonly EntityDefinition[], index: number): RelationshipDefinition[] {
  const from = entities[index]?.name ?? "";
  const to = (back: number) => entities[index - back]?.name;
  const result: RelationshipDefinition[] = [];
  const [near, far, friend] = [to(1), to(7), index % 5 === 0 ? to(3) : undefined];
  if (near !== undefined) result.push({ from, to: near, kind: "many-to-one", required: true });
  if (far !== undefined) result.push({ from, to: far, kind: "many-to-one" });
  if (friend !== undefined) result.push({ from, to: friend, kind: "many-to-many" });
  return result;
}
