import { crudOperations, crudRoutes } from "#domain/endpoints/crud-routes.ts";
import { valueForVerb } from "#domain/endpoints/enum-verb.ts";
import { pathShape, pathText, type Segment } from "#domain/endpoints/path.ts";
import { entitiesByName, isOnRecord, routeOf } from "#domain/endpoints/placing.ts";
import { labelOf } from "#domain/naming/label.ts";
import { shorten } from "#domain/naming/shorten.ts";
import type { EndpointDefinition, Note, Schema } from "#domain/schema/schema.ts";
import { cleanText } from "#domain/stack/clean-text.ts";
import type { EndpointContext, EntityContext } from "#domain/stack/context.ts";

/** An endpoint and the position of the entity that it belongs to, or null. */
export interface PlacedEndpoint {
  readonly entity: number | null;
  readonly context: EndpointContext;
}

/**
 * The schema's endpoints beyond CRUD. What the generated API answers anyway is left out with a note; a path that would hide one of its routes, or start
 * with a parameter, is moved under `/actions`.
 */
export function placeEndpoints(
  schema: Schema,
  entities: readonly EntityContext[],
  { reservedPaths, notes }: { readonly reservedPaths: ReadonlySet<string>; readonly notes: Note[] },
): readonly PlacedEndpoint[] {
  const byName = entitiesByName(entities);
  const routes = crudRoutes(entities);
  const operations = crudOperations(entities);
  return (schema.endpoints ?? []).flatMap((definition, index) => {
    const { method, path } = definition;
    const note = (message: string) => {
      notes.push({ path: `/endpoints/${index}`, message: `${method} ${path}: ${message}` });
    };
    const placed = routeOf(definition, { entities, byName, reservedPaths, routes, note, number: index + 1 });
    if (placed === null) return [];
    const text = pathText(placed.segments);
    routes.set(`${method} ${pathShape(placed.segments)}`, "another endpoint of the schema");
    if (text !== path) note(`is answered at ${text}.`);
    const entity = placed.entity === null ? undefined : entities[placed.entity];
    const context = { ...describe(definition, placed.segments, { entity, operations }), path: text };
    return [{ entity: placed.entity, context }];
  });
}

function describe(
  definition: EndpointDefinition,
  segments: readonly Segment[],
  { entity, operations }: { readonly entity: EntityContext | undefined; readonly operations: Set<string> },
): Omit<EndpointContext, "path"> {
  const { method, description = "" } = definition;
  const onRecord = entity !== undefined && isOnRecord(segments, entity);
  const literals = segments.flatMap((segment, index) =>
    "literal" in segment && !(index === 0 && segment.literal === entity?.path) ? [segment.literal] : [],
  );
  const last = literals.at(-1) ?? verbs[method];
  const target = onRecord && method !== "GET" ? enumTarget(last, entity) : null;
  const behaviour = entity === undefined ? "none" : target !== null ? "set-enum" : onRecord ? "show" : "list";
  const parameters = segments.flatMap((segment) =>
    "parameter" in segment && !(onRecord && segment.parameter === "id") ? [segment.parameter] : [],
  );
  const operation = operationOf({ method, literals, last, onRecord, entity }, operations);
  return {
    method,
    verb: method.toLowerCase(),
    label: labelOf(last),
    description: cleanText(description),
    operation,
    function: operation,
    onRecord,
    parameters: parameters.map((name, index) => ({ name, last: index === parameters.length - 1 })),
    behaviour,
    setsEnum: behaviour === "set-enum",
    shows: behaviour === "show",
    lists: behaviour === "list",
    enumField: target?.field ?? null,
    enumValue: target?.value ?? null,
    hasBody: method !== "GET" && method !== "DELETE" && target === null,
  };
}

const verbs: Readonly<Record<EndpointDefinition["method"], string>> = {
  GET: "show",
  POST: "run",
  PUT: "replace",
  PATCH: "change",
  DELETE: "remove",
};

/** The status-like enum first: a word may fit the values of several. */
function enumTarget(literal: string, entity: EntityContext): { readonly field: string; readonly value: string } | null {
  const enums = entity.fields.filter(({ is }) => is.enum);
  const ordered = [...enums].sort((a, b) => Number(/stat/.test(b.name)) - Number(/stat/.test(a.name)));
  for (const { name, enumValues } of ordered) {
    const value = valueForVerb(
      literal,
      enumValues.map((item) => item.value),
    );
    if (value !== null) return { field: name, value };
  }
  return null;
}

function operationOf(
  {
    method,
    literals,
    last,
    onRecord,
    entity,
  }: {
    method: string;
    literals: readonly string[];
    last: string;
    onRecord: boolean;
    entity: EntityContext | undefined;
  },
  taken: Set<string>,
): string {
  const wish =
    entity === undefined
      ? `${method.toLowerCase()}_${literals.join("_")}`
      : `${literals.join("_") || last}_${onRecord ? entity.module : entity.operation}`;
  const base = shorten(`${/^\d/.test(wish) ? "run_" : ""}${wish}`.replaceAll("-", "_"), 60);
  let candidate = base;
  for (let number = 2; taken.has(candidate); number += 1)
    candidate = number === 2 ? `${method.toLowerCase()}_${base}` : `${base}_${number}`;
  taken.add(candidate);
  return candidate;
}
