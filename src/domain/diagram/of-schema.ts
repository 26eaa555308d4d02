import type { DiagramEntity, DiagramModel, DiagramRelation, DiagramRow, End } from "#domain/diagram/model.ts";
import type { Model, ModelEntity, ModelField, ModelReference } from "#domain/schema/model.ts";
import { resolve } from "#domain/schema/resolve.ts";
import type { Schema } from "#domain/schema/schema.ts";

/** What a diagram of a valid schema shows: each entity with its id, its references and its fields. */
export function diagramOfSchema(schema: Schema): DiagramModel {
  const { model } = resolve(schema);
  return {
    title: model.name || "Data model",
    entities: model.entities.map((entity, index) => entityOf(entity, { model, index })),
    relations: [...model.references.map((reference) => referenceLine(reference, model)), ...linkLines(model)],
  };
}

function entityOf(entity: ModelEntity, { model, index }: { model: Model; index: number }): DiagramEntity {
  const references = referencesOf(model, index);
  const key: DiagramRow = { name: "id", type: entity.idType, role: "key", required: true, unique: true };
  return {
    name: entity.key,
    description: entity.description,
    rows: [
      key,
      ...references.map(
        ({ name, to, required, unique }): DiagramRow => ({
          name,
          type: model.entities[to]?.key ?? "",
          role: "reference",
          required,
          unique,
        }),
      ),
      ...entity.fields.map(
        (field): DiagramRow => ({
          name: field.key,
          type: typeText(field),
          role: "field",
          required: field.required,
          unique: field.unique,
        }),
      ),
    ],
  };
}

function referencesOf(model: Model, entity: number): readonly ModelReference[] {
  return model.references.filter(({ from }) => from === entity);
}

function typeText({ type, maxLength, precision, scale }: ModelField): string {
  if (type === "string" && maxLength !== null) return `string(${maxLength})`;
  if (type === "decimal" && precision !== null) return `decimal(${precision},${scale ?? 0})`;
  return type;
}

function referenceLine(reference: ModelReference, model: Model): DiagramRelation {
  const { from, to, name, unique, required } = reference;
  const fromEnd: End = unique ? "zero-or-one" : "many";
  const toEnd: End = required ? "one" : "zero-or-one";
  // The id's row comes first.
  const fromRow = referencesOf(model, from).indexOf(reference) + 1;
  return { from, to, fromRow, label: name, fromEnd, toEnd };
}

function linkLines({ links }: Model): readonly DiagramRelation[] {
  return links.map(({ from, to, name }) => ({ from, to, fromRow: null, label: name, fromEnd: "many", toEnd: "many" }));
}
