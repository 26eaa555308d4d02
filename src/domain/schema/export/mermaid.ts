import { at } from "#domain/naming/at.ts";
import type { ReservedNames } from "#domain/naming/reserved.ts";
import { keyType } from "#domain/schema/export/sql.ts";
import { type MermaidEntity, mermaidOf } from "#domain/schema/mermaid.ts";
import type { Model } from "#domain/schema/model.ts";
import { resolve } from "#domain/schema/resolve.ts";
import type { Schema } from "#domain/schema/schema.ts";
import { type ProjectNames, projectNames } from "#domain/stack/project-names.ts";

/** The schema as Mermaid's `erDiagram`, as GitHub and many editors draw it. The schema must have no issues. */
export function toMermaid(schema: Schema): string {
  const { model } = resolve(schema);
  const names = projectNames(model, nothingReserved);
  const target = (entity: number) => ({
    class: at(names.entities, entity).class,
    idType: keyType(at(model.entities, entity).idType),
  });
  const links = model.links.map(({ from, to }, index) => ({
    table: at(names.links, index).table,
    left: { target: target(from) },
    right: { target: target(to) },
  }));
  return mermaidOf(
    model.entities.map((_, index) => mermaidEntity(model, index, { names, target })),
    links,
  );
}

const nothingReserved: ReservedNames = {
  class: [],
  classSuffix: [],
  field: [],
  column: [],
  variable: [],
  module: [],
  table: [],
  path: [],
};

function mermaidEntity(
  model: Model,
  index: number,
  {
    names,
    target,
  }: {
    readonly names: ProjectNames;
    readonly target: (entity: number) => MermaidEntity["references"][number]["target"];
  },
): MermaidEntity {
  const entity = at(model.entities, index);
  const { class: className, label, members } = at(names.entities, index);
  const own = model.references.filter(({ from }) => from === index);
  const fields = entity.fields.map((field, position) => ({ ...field, name: at(members.fields, position) }));
  return {
    class: className,
    label,
    idIsUuid: entity.idType === "uuid",
    fields,
    references: own.map(({ name, to, required, unique }, position) => ({
      column: at(members.references, position).column,
      label: name,
      required,
      unique,
      target: target(to),
    })),
    uniques: fields.filter(({ unique }) => unique).map(({ name }) => ({ columns: [{ name }] })),
  };
}
