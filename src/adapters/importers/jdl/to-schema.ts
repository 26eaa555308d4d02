import { pluralLabel } from "#domain/naming/plural.ts";
import { nameKey } from "#domain/naming/words.ts";
import type { EntityDefinition, RelationshipDefinition, Schema } from "#domain/schema/schema.ts";
import type { Notebook } from "../notebook.ts";
import { fieldOf } from "./fields.ts";
import type { End, Entity, JdlFile, Relation } from "./syntax.ts";

/** Entities that a project of JDL's origin has without saying so, with what they keep there. */
const builtIn: Readonly<Record<string, EntityDefinition["fields"]>> = {
  User: [
    { name: "login", type: "string", maxLength: 50, required: true, unique: true },
    { name: "firstName", type: "string", maxLength: 50 },
    { name: "lastName", type: "string", maxLength: 50 },
    { name: "email", type: "string", maxLength: 191, unique: true },
    { name: "activated", type: "boolean", required: true, default: true },
  ],
  Authority: [{ name: "name", type: "string", maxLength: 50, required: true, unique: true }],
};

/** Makes a schema of a parsed file; what a schema cannot say goes to the notebook. */
export function schemaOf(file: JdlFile, notebook: Notebook): Schema {
  const known = new Map(file.entities.map((entity) => [entity.name, entity]));
  const entities = [...known.values()].map((entity) => entityOf(entity, { enums: file.enums, notebook }));
  for (const entity of file.entities.filter((one) => known.get(one.name) !== one))
    notebook.add(entity.line, `${entity.name} is defined twice; the later definition counts.`);
  const added = new Set<string>();
  const relationships = file.relations.flatMap((relation) => {
    for (const { entity } of [relation.from, relation.to]) {
      if (known.has(entity) || added.has(entity) || !builtIn[entity]) continue;
      added.add(entity);
      notebook.add(
        relation.line,
        `${entity} is built into JDL's origin; here it is an entity of its own, with the fields that it has there. Accounts for signing in are kept apart.`,
      );
    }
    const missing = [relation.from, relation.to].find(({ entity }) => !known.has(entity) && !added.has(entity));
    if (!missing) return [relationshipOf(relation, notebook)];
    notebook.add(relation.line, `A relation names ${missing.entity}, which this file does not define; it is left out.`);
    return [];
  });
  noteRest(file, notebook);
  return {
    ...(file.name ? { name: file.name } : {}),
    entities: [...entities, ...[...added].map((name) => ({ name, fields: builtIn[name] ?? [] }))],
    ...(relationships.length > 0 ? { relationships } : {}),
  };
}

function entityOf(entity: Entity, context: { enums: JdlFile["enums"]; notebook: Notebook }): EntityDefinition {
  // Keys are numbers or UUIDs of their own there, too; one that is spelled out is the record's id.
  const fields = entity.fields.map((field) => fieldOf(field, entity, context));
  return { name: entity.name, ...(entity.doc ? { description: entity.doc } : {}), fields: fields.map(plainId) };
}

function plainId(field: NonNullable<EntityDefinition["fields"]>[number]): typeof field {
  const usable = field.type === "integer" || field.type === "bigint" || field.type === "uuid";
  return nameKey(field.name) === "id" && usable ? { name: "id", type: field.type } : field;
}

function relationshipOf(relation: Relation, notebook: Notebook): RelationshipDefinition {
  const { kind, line, options } = relation;
  if (options.includes("jpaDerivedIdentifier"))
    notebook.add(
      line,
      `${relation.from.entity} shares its key with ${relation.to.entity} there; here it has an id of its own.`,
    );
  for (const { entity, display } of [relation.from, relation.to]) {
    if (display === null) continue;
    notebook.repeat(line, {
      one: `${entity}: ${display} is not taken over as what shows the related record; the generated project chooses a telling field.`,
      many: "# relations name the field that shows the related record; the generated project chooses a telling field",
      what: `${entity} (${display})`,
    });
  }
  // The side that holds the key is told first.
  const turned = kind === "OneToMany";
  const [holder, other] = turned ? [relation.to, relation.from] : [relation.from, relation.to];
  if (other.required && kind !== "ManyToMany")
    notebook.add(
      line,
      `${other.entity}: that there must be a ${holder.entity} cannot be said in a schema and is left out.`,
    );
  const many = kind === "ManyToMany";
  const description = [holder.doc, other.doc].filter((doc) => doc !== "").join("\n");
  return {
    from: holder.entity,
    to: other.entity,
    kind: many ? "many-to-many" : kind === "OneToOne" ? "one-to-one" : "many-to-one",
    ...nameOf("name", holder, many),
    ...nameOf("inverse", other, many || kind !== "OneToOne"),
    ...(holder.required && !many ? { required: true } : {}),
    ...(many ? {} : deleteRule(relation)),
    ...(description ? { description } : {}),
  };
}

function nameOf(key: "name" | "inverse", { name }: End, plural: boolean): { name?: string; inverse?: string } {
  return name === null ? {} : { [key]: plural ? pluralLabel(name) : name };
}

function deleteRule({ from, to }: Relation): Pick<RelationshipDefinition, "onDelete"> {
  const rule = from.onDelete || to.onDelete;
  if (rule === "cascade") return { onDelete: "cascade" };
  return rule === "set null" ? { onDelete: "set-null" } : {};
}

/** What JDL has for the generator of its origin. */
function noteRest({ options, enums }: JdlFile, notebook: Notebook): void {
  for (const { name, line } of options) {
    notebook.repeat(line, {
      one: `The option ${name} is for JDL's own generator and left out.`,
      many: "# options are for JDL's own generator and left out",
      what: name,
    });
  }
  for (const { name, line } of enums.filter((one) => one.labelled))
    notebook.add(line, `The texts of the values of ${name} are left out; the values themselves are shown.`);
}
