import { valueForVerb } from "#domain/endpoints/enum-verb.ts";
import { parsePath, pathShape, pathText, type Segment } from "#domain/endpoints/path.ts";
import { labelOf } from "#domain/naming/label.ts";
import { singular } from "#domain/naming/plural.ts";
import { shorten } from "#domain/naming/shorten.ts";
import { snakeCase, words } from "#domain/naming/words.ts";
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
  const taken: Taken = { routes: crudRoutes(entities), operations: crudOperations(entities) };
  return (schema.endpoints ?? []).flatMap((definition, index) => {
    const note = (message: string) =>
      notes.push({ path: `/endpoints/${index}`, message: `${definition.method} ${definition.path}: ${message}` });
    const found = place(definition, { entities, reservedPaths, taken, note, number: index + 1 });
    return found === null ? [] : [found];
  });
}

interface Taken {
  /** "GET /orders/{}" to what it is. */
  readonly routes: Map<string, string>;
  readonly operations: Set<string>;
}

interface Surroundings {
  readonly entities: readonly EntityContext[];
  readonly reservedPaths: ReadonlySet<string>;
  readonly taken: Taken;
  readonly note: (message: string) => void;
  readonly number: number;
}

function place(definition: EndpointDefinition, around: Surroundings): PlacedEndpoint | null {
  const written = parsePath(definition.path);
  const index = entityOf(definition, written, around.entities);
  const entity = index === null ? undefined : around.entities[index];
  const segments = route(definition, { segments: canonical(written, entity), entity }, around);
  if (segments === null) return null;
  around.taken.routes.set(`${definition.method} ${pathShape(segments)}`, "another endpoint of the schema");
  const text = pathText(segments);
  if (text !== definition.path) around.note(`is answered at ${text}.`);
  return { entity: index, context: { ...describe(definition, segments, { entity, taken: around.taken }), path: text } };
}

/** The named entity, else the one whose plural or singular the path starts with. */
function entityOf(
  { entity }: EndpointDefinition,
  [first]: readonly Segment[],
  entities: readonly EntityContext[],
): number | null {
  const named = entity === undefined ? -1 : entities.findIndex(({ key }) => key === entity);
  if (named >= 0) return named;
  const begun =
    first !== undefined && "literal" in first ? entities.findIndex((candidate) => names(candidate, first.literal)) : -1;
  return begun < 0 ? null : begun;
}

function names(entity: EntityContext, literal: string): boolean {
  const one = (text: string) => snakeCase(singular(words(text)));
  return literal === entity.path || one(literal) === one(entity.label) || one(literal) === one(entity.key);
}

/** The entity's own path in front where the user wrote another form of its name, and `{id}` for the record that it names. */
function canonical(segments: readonly Segment[], entity: EntityContext | undefined): readonly Segment[] {
  const unique = segments.map((segment, index) => {
    if ("literal" in segment) return segment;
    const again = segments
      .slice(0, index)
      .filter((other) => "parameter" in other && other.parameter === segment.parameter).length;
    return { parameter: safeParameter(again === 0 ? segment.parameter : `${segment.parameter}_${again + 1}`) };
  });
  const [first, second, ...rest] = unique;
  if (entity === undefined || first === undefined || !("literal" in first) || !names(entity, first.literal))
    return unique;
  const own = { literal: entity.path };
  if (second === undefined) return [own];
  return [own, "parameter" in second && namesRecord(second.parameter, entity) ? { parameter: "id" } : second, ...rest];
}

function namesRecord(parameter: string, entity: EntityContext): boolean {
  const one = snakeCase(singular(words(entity.label)));
  return (
    ["id", "pk", "uuid", one, `${one}_id`, `${entity.module}_id`, "value"].includes(parameter) ||
    parameter.endsWith("_id")
  );
}

/** Python's keywords and what the handlers call their own arguments. */
function safeParameter(name: string): string {
  const unsafe =
    /^(\d|(and|as|assert|async|await|break|class|continue|def|del|elif|else|except|finally|for|from|global|if|import|in|is|lambda|nonlocal|not|or|pass|raise|return|try|while|with|yield|none|true|false|self|session|request|response|caller|body|payload|query|data|record|service|schemas|models|router|tagged|list|str|dict)$)/;
  return unsafe.test(name) ? `path_${name}` : name;
}

function route(
  { method }: EndpointDefinition,
  { segments, entity }: { readonly segments: readonly Segment[]; readonly entity: EntityContext | undefined },
  { taken, reservedPaths, note, number }: Surroundings,
): readonly Segment[] | null {
  const [first, second, ...rest] = segments;
  const occupant = taken.routes.get(`${method} ${pathShape(segments)}`);
  const ownRecord = second !== undefined && "parameter" in second && second.parameter === "id";
  if (occupant !== undefined && (second === undefined || ownRecord || !("parameter" in second))) {
    note(`is left out, because ${occupant} answers there already.`);
    return null;
  }
  if (entity !== undefined && first !== undefined && second !== undefined && "parameter" in second && !ownRecord) {
    return free(method, [first, { literal: `by-${second.parameter.replaceAll("_", "-")}` }, second, ...rest], taken);
  }
  const own = first !== undefined && "literal" in first && first.literal === entity?.path;
  const literal = first !== undefined && "literal" in first ? first.literal : null;
  if (own || (literal !== null && !reservedPaths.has(literal))) return free(method, segments, taken);
  const tail = segments.length === 0 ? [{ literal: `endpoint-${number}` }] : segments;
  return free(method, [{ literal: "actions" }, ...tail], taken);
}

function free(method: string, segments: readonly Segment[], { routes }: Taken): readonly Segment[] {
  let candidate = segments;
  for (let number = 2; routes.has(`${method} ${pathShape(candidate)}`); number += 1)
    candidate = [...segments, { literal: String(number) }];
  return candidate;
}

function describe(
  definition: EndpointDefinition,
  segments: readonly Segment[],
  { entity, taken }: { readonly entity: EntityContext | undefined; readonly taken: Taken },
): Omit<EndpointContext, "path"> {
  const { method, description = "" } = definition;
  const [first, second] = segments;
  const onRecord =
    entity !== undefined &&
    first !== undefined &&
    "literal" in first &&
    first.literal === entity.path &&
    second !== undefined &&
    "parameter" in second &&
    second.parameter === "id";
  const literals = segments.flatMap((segment, index) =>
    "literal" in segment && !(index === 0 && segment.literal === entity?.path) ? [segment.literal] : [],
  );
  const last = literals.at(-1) ?? verbs[method];
  const target = onRecord && method !== "GET" ? enumTarget(last, entity) : null;
  const behaviour = entity === undefined ? "none" : target !== null ? "set-enum" : onRecord ? "show" : "list";
  const parameters = segments.flatMap((segment) =>
    "parameter" in segment && !(onRecord && segment.parameter === "id") ? [segment.parameter] : [],
  );
  const operation = operationOf({ method, literals, last, onRecord, entity }, taken.operations);
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

function crudRoutes(entities: readonly EntityContext[]): Map<string, string> {
  const routes = new Map<string, string>();
  for (const { path, labelPluralLower, labelLower } of entities) {
    routes.set(`GET /${path}`, `the list of ${labelPluralLower}`);
    routes.set(`POST /${path}`, `the making of a ${labelLower}`);
    routes.set(`GET /${path}/options`, `the choice of ${labelPluralLower}`);
    routes.set(`GET /${path}/{}`, `the single ${labelLower}`);
    for (const method of ["PATCH", "PUT"])
      routes.set(`${method} /${path}/{}`, `the change of a ${labelLower} (by PATCH)`);
    routes.set(`DELETE /${path}/{}`, `the removal of a ${labelLower}`);
    routes.set(`POST /${path}/{}/restore`, `the restoring of a ${labelLower}`);
  }
  return routes;
}

function crudOperations(entities: readonly EntityContext[]): Set<string> {
  return new Set(
    entities.flatMap(({ operation, module }) =>
      ["list", "get", "create", "update", "delete", "restore", "read", "show", "options", "search"].flatMap((verb) => [
        `${verb}_${operation}`,
        `${verb}_${module}`,
        `${operation}_${verb}`,
        `${module}_${verb}`,
      ]),
    ),
  );
}
