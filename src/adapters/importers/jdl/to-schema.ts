import { pluralLabel } from "#domain/naming/plural.ts";
import { nameKey } from "#domain/naming/words.ts";
import type { EntityDefinition, FieldDefinition, RelationshipDefinition, Schema } from "#domain/schema/schema.ts";
import { plainDocumentation } from "../blocks/documentation.ts";
import type { Notebook } from "../notebook.ts";
import { fieldOf } from "./fields.ts";
import { oneRelationEach, type Stated } from "./one-relation.ts";
import type { End, Entity, Field, JdlFile, Relation } from "./syntax.ts";

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
  // "entity User" without a field names what is built in.
  const own = file.entities.filter(({ name, fields }) => fields.length > 0 || !builtIn[name]);
  const known = new Map(own.map((entity) => [entity.name, entity]));
  const entities = [...known.values()].map((entity) => entityOf(entity, { enums: file.enums, notebook }));
  for (const entity of own.filter((one) => known.get(one.name) !== one))
    notebook.add(entity.line, `${entity.name} is defined twice; the later definition counts.`);
  const added = builtInEntities(file, { known: new Set(known.keys()), notebook });
  const stated = file.relations.flatMap((relation): readonly Stated[] => {
    const missing = [relation.from, relation.to].find(({ entity }) => !known.has(entity) && !added.has(entity));
    if (!missing) return [{ line: relation.line, relationship: relationshipOf(relation, notebook) }];
    notebook.add(relation.line, `A relation names ${missing.entity}, which this file does not define; it is left out.`);
    return [];
  });
  const relationships = oneRelationEach(stated, notebook);
  noteRest(file, notebook);
  const [application] = file.applications;
  return {
    ...(application?.name ? { name: application.name } : {}),
    entities: [...entities, ...[...added].map((name) => ({ name, fields: builtIn[name] ?? [] }))],
    ...(relationships.length > 0 ? { relationships: [...relationships] } : {}),
  };
}

/** The built-in entities that the file names, by a relation or without a field (`entity User`). */
function builtInEntities(
  { entities, relations }: JdlFile,
  { known, notebook }: { readonly known: ReadonlySet<string>; readonly notebook: Notebook },
): ReadonlySet<string> {
  const named = [
    ...entities.map(({ name, line }) => ({ name, line })),
    ...relations.flatMap(({ from, to, line }) => [from, to].map(({ entity }) => ({ name: entity, line }))),
  ];
  const found = new Set<string>();
  for (const { name, line } of named) {
    if (known.has(name) || found.has(name) || !builtIn[name]) continue;
    found.add(name);
    notebook.add(
      line,
      `${name} is built into JDL's origin; here it is an entity of its own, with the fields that it has there. Accounts for signing in are kept apart.`,
    );
  }
  return found;
}

function entityOf(entity: Entity, context: { enums: JdlFile["enums"]; notebook: Notebook }): EntityDefinition {
  const description = plainDocumentation(entity.doc);
  const key = entity.fields.find(isKey);
  const fields = entity.fields.map((field) => {
    const made = fieldOf(field, entity, context);
    return field === key ? idOf(made, { line: field.line, where: entity.name, notebook: context.notebook }) : made;
  });
  return { name: entity.name, ...(description ? { description } : {}), fields };
}

function isKey({ name, annotations }: Field): boolean {
  return nameKey(name) === "id" || annotations.some((one) => one.name === "@Id");
}

/** Keys are numbers or UUIDs of their own there, too; one that is spelled out is the record's id. */
function idOf(
  field: FieldDefinition,
  { line, where, notebook }: { line: number; where: string; notebook: Notebook },
): FieldDefinition {
  const usable = field.type === "integer" || field.type === "bigint" || field.type === "uuid";
  const named = nameKey(field.name) === "id";
  if (!usable && !named) return { ...field, required: true, unique: true };
  const becomes = usable ? "the record's id" : "the record's id, a generated UUID";
  if (!usable || !named) notebook.add(line, `${where}: the key ${field.name} becomes ${becomes}.`);
  return { name: "id", type: usable ? field.type : "uuid" };
}

function relationshipOf(relation: Relation, notebook: Notebook): RelationshipDefinition {
  const { kind, line, options } = relation;
  const ends = [relation.from, relation.to];
  const shared = ends.some(({ annotations }) => annotations.some(({ name }) => name === "@Id"));
  if (shared || options.includes("jpaDerivedIdentifier"))
    notebook.add(
      line,
      `${relation.from.entity} shares its key with ${relation.to.entity} there; here it has an id of its own.`,
    );
  for (const { entity, display } of ends) {
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
  const many = kind === "ManyToMany";
  for (const [end, wanted] of [[holder, other] as const, [other, holder] as const]) {
    if (!end.required || (end === holder && !many)) continue;
    notebook.add(
      line,
      `${end.entity}: that there must be at least one ${wanted.entity} cannot be said in a schema and is left out.`,
    );
  }
  const docs = [holder, other].map(({ doc }) => plainDocumentation(doc));
  const description = docs.filter((doc) => doc !== "").join("\n");
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
  // "friendOf" is as good for several.
  return name === null ? {} : { [key]: plural && !/(?:Of|By|To|For|In|With)$/.test(name) ? pluralLabel(name) : name };
}

function deleteRule({ from, to }: Relation): Pick<RelationshipDefinition, "onDelete"> {
  const annotation = [...from.annotations, ...to.annotations].find(({ name }) => name.toLowerCase() === "@ondelete");
  const rule = annotation?.value?.toLowerCase() ?? "";
  if (rule === "cascade") return { onDelete: "cascade" };
  return rule === "set null" ? { onDelete: "set-null" } : {};
}

/** What JDL has for the generator of its origin. */
function noteRest({ applications, entities, options, enums }: JdlFile, notebook: Notebook): void {
  const [first] = applications;
  if (first && applications.length > 1) {
    const names = applications.map(({ name }) => name || "one without a name").join(", ");
    notebook.add(
      first.line,
      `The file is about ${applications.length} applications (${names}); here their entities make one.`,
    );
  }
  const annotations = entities.flatMap(({ fields }) => fields.flatMap((field) => field.annotations));
  for (const { name, line } of [...options, ...annotations.filter((one) => one.name !== "@Id")]) {
    notebook.repeat(line, {
      one: `The option ${name} is for JDL's own generator and left out.`,
      many: "# options are for JDL's own generator and left out",
      what: name,
    });
  }
  for (const { name, line } of enums.filter((one) => one.labelled))
    notebook.add(line, `The texts of the values of ${name} are left out; the values themselves are shown.`);
}
