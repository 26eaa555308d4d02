import { placeEndpoints } from "#domain/endpoints/endpoint.ts";
import { at } from "#domain/naming/at.ts";
import type { ReservedNames } from "#domain/naming/reserved.ts";
import { reservedTest } from "#domain/naming/reserved.ts";
import { shorten } from "#domain/naming/shorten.ts";
import { nameKey, pascalCase, words } from "#domain/naming/words.ts";
import type { Personalization } from "#domain/personalization/personalization.ts";
import { themeOf } from "#domain/personalization/theme.ts";
import { mermaidOf } from "#domain/schema/mermaid.ts";
import type { Model } from "#domain/schema/model.ts";
import { resolve } from "#domain/schema/resolve.ts";
import { fieldTypes, type Note, type Schema } from "#domain/schema/schema.ts";
import { auditColumns, mergeAuditFields } from "#domain/stack/audit-fields.ts";
import { cleanText } from "#domain/stack/clean-text.ts";
import type { EndpointContext, EntityContext, FieldContext, StackContext, UsesContext } from "#domain/stack/context.ts";
import { entityContext, withEndpoints, withMaxSamples } from "#domain/stack/entity-context.ts";
import type { StackManifest } from "#domain/stack/manifest.ts";
import { namingNotes } from "#domain/stack/naming-notes.ts";
import { type ProjectNames, projectNames } from "#domain/stack/project-names.ts";
import { oneLine, projectTitle } from "#domain/stack/project-title.ts";
import { linkTableContexts, targetContexts } from "#domain/stack/relation-context.ts";

export interface BuiltContext {
  readonly context: StackContext;
  /** What differs from the schema as written: rules without a home, renamed and merged members, relaxed relations. */
  readonly notes: readonly Note[];
}

/**
 * Computes everything that the templates of a stack may read. The schema must come from `parseSchema` and the answers from
 * `parsePersonalization`. Pure, deterministic and total: the same input gives the same context, and no accepted input fails.
 */
export function buildContext(
  schema: Schema,
  personalization: Personalization,
  manifest: Pick<StackManifest, "reserved">,
  { version }: { readonly version: string },
): BuiltContext {
  const resolved = resolve(schema);
  const merged = mergeAuditFields(resolved.model, personalization.features);
  const { model } = merged;
  const names = projectNames(model, withAudit(manifest.reserved, personalization));
  const notes: Note[] = [...resolved.notes, ...merged.notes, ...namingNotes(model, names)];
  const plain = plainEntities(model, names, instructionsFrom(personalization, model, notes));
  const placed = placeEndpoints(schema, plain.entities, { reservedPaths: new Set(manifest.reserved.path), notes });
  const endpoints = placed.map(({ context }) => context);
  const entities = withMaxSamples(
    plain.entities.map((entity, index) =>
      withEndpoints(
        entity,
        placed.filter((found) => found.entity === index).map(({ context }) => context),
      ),
    ),
    model,
  );
  const linkTables = linkTableContexts(plain.source);
  const looseEndpoints = placed.filter(({ entity }) => entity === null).map(({ context: endpoint }) => endpoint);
  const lastIn = (list: readonly EntityContext[]) =>
    list.map((entity, index) => ({ ...entity, last: index === list.length - 1 }));
  const context: StackContext = {
    generator: { name: "StackAlchemist", version },
    project: projectContext(schema, personalization, entities),
    theme: themeOf(personalization.colorScheme),
    features: featureContext(personalization.features),
    entities: [...entities],
    creationOrder: lastIn(model.creationOrder.map((index) => at(entities, index))),
    linkTables: [...linkTables],
    hasDeferredReferences: model.references.some(({ deferred }) => deferred),
    hasEndpoints: endpoints.length > 0,
    endpoints,
    looseEndpoints,
    uses: usesContext(entities, endpoints, { links: linkTables.length > 0, looseEndpoints: looseEndpoints.length > 0 }),
    counts: {
      entities: entities.length,
      fields: model.entities.reduce((total, { fields }) => total + fields.length, 0),
      relationships: model.references.length + model.links.length,
    },
    schemaJson: JSON.stringify(schema, null, 2),
    personalizationJson: JSON.stringify(personalization, null, 2),
    mermaid: mermaidOf(entities, linkTables),
    dataModelSvg: "",
  };
  return { context, notes };
}

function usesContext(
  entities: readonly EntityContext[],
  endpoints: readonly EndpointContext[],
  known: Pick<UsesContext, "links" | "looseEndpoints">,
): UsesContext {
  const fields = entities.flatMap((entity) => entity.fields);
  const types = fieldTypes.map((type) => [type, fields.some((field) => field.type === type)]);
  return {
    ...(Object.fromEntries(types) as FieldContext["is"]), // one flag for each type
    ...known,
    uuidIds: entities.some(({ idIsUuid }) => idIsUuid),
    integerIds: entities.some(({ idIsInteger }) => idIsInteger),
    search: entities.some(({ hasSearch }) => hasSearch),
    limits: fields.some(({ is, temporal, least, most }) => (is.decimal || temporal) && (least ?? most) !== null),
    blankRules: fields.some(({ trimmed, minLength }) => trimmed && Boolean(minLength)),
    endpointBodies: endpoints.some(({ hasBody }) => hasBody),
  };
}

function withAudit(reserved: ReservedNames, { features }: Personalization): ReservedNames {
  return { ...reserved, field: [...reserved.field, ...auditColumns(features)] };
}

function plainEntities(model: Model, names: ProjectNames, instructions: (key: string) => string) {
  const source = {
    model,
    names,
    targets: targetContexts(model, names),
    referenceObjects: model.references.map(({ from }, position) => {
      const { table, members } = at(names.entities, from);
      const ordinal = model.references.slice(0, position).filter((other) => other.from === from).length;
      const { column } = at(members.references, ordinal);
      return { constraint: names.database.name("fk", table, column), index: names.database.name("ix", table, column) };
    }),
    enumClass: enumClassNamer(names),
    instructions,
  };
  return { source, entities: model.entities.map((_, index) => entityContext(index, source)) };
}

/** Names for enums: none is an entity's class, reserved, or what templates make of the entity's class ("OrderRead"). */
function enumClassNamer({ entities, reserved }: ProjectNames): (entityClass: string, field: string) => string {
  const taken = new Set(entities.map((entity) => entity.class.toLowerCase()));
  const isReserved = reservedTest(reserved.class);
  const isEnding = reservedTest(reserved.classSuffix);
  return (entityClass, field) => {
    const wish = shorten(`${entityClass}${field}`, 58, "");
    const base = isReserved(wish) || isEnding(field) ? `${wish}Value` : wish;
    let candidate = base;
    for (let number = 2; taken.has(candidate.toLowerCase()); number += 1) candidate = `${base}${number}`;
    taken.add(candidate.toLowerCase());
    return candidate;
  };
}

function instructionsFrom(
  { entityInstructions }: Personalization,
  model: Model,
  notes: Note[],
): (key: string) => string {
  const byKey = new Map(Object.entries(entityInstructions).map(([key, text]) => [nameKey(key), text]));
  const known = new Set(model.entities.map(({ key }) => nameKey(key)));
  for (const key of Object.keys(entityInstructions)) {
    if (!known.has(nameKey(key)))
      notes.push({
        path: "/entityInstructions",
        message: `There is no entity “${key}”; its instructions are not used.`,
      });
  }
  return (key) => byKey.get(nameKey(key)) ?? "";
}

function projectContext(
  schema: Schema,
  answers: Personalization,
  entities: readonly EntityContext[],
): StackContext["project"] {
  const name = projectTitle(answers.projectName, schema);
  const parts = words(name);
  const safe = parts.length === 0 ? ["application"] : /^\d/.test(parts[0] ?? "") ? ["app", ...parts] : parts;
  const snake = shorten(safe.join("_"), 40);
  return {
    name,
    description: cleanText(answers.description) || cleanText(schema.description ?? ""),
    tagline: oneLine(answers.tagline) || taglineFrom(entities),
    slug: snake.replaceAll("_", "-"),
    snake,
    class: pascalCase(snake.split("_")),
  };
}

/** "Customers, bicycles and invoices in one place." */
function taglineFrom(entities: readonly EntityContext[]): string {
  const [first, ...rest] = entities.slice(0, 3);
  if (first === undefined) return "";
  const others = rest.map(({ labelPluralLower }) => labelPluralLower);
  const listed =
    others.length < 2
      ? [first.labelPlural, ...others].join(" and ")
      : `${[first.labelPlural, ...others.slice(0, -1)].join(", ")} and ${others.at(-1)}`;
  return `${listed} in one place.`;
}

function featureContext({ auth, ...flags }: Personalization["features"]): StackContext["features"] {
  return { authMethod: auth, jwt: auth === "jwt", session: auth === "session", auth: auth !== "none", ...flags };
}
