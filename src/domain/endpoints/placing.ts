import { parsePath, pathShape, type Segment } from "#domain/endpoints/path.ts";
import { singular } from "#domain/naming/plural.ts";
import { snakeCase, words } from "#domain/naming/words.ts";
import type { EndpointDefinition } from "#domain/schema/schema.ts";
import type { EntityContext } from "#domain/stack/context.ts";

export interface Placing {
  readonly entities: readonly EntityContext[];
  readonly byName: ReadonlyMap<string, number>;
  readonly reservedPaths: ReadonlySet<string>;
  /** "GET /orders/{}" to what answers there. */
  readonly routes: ReadonlyMap<string, string>;
  readonly note: (message: string) => void;
  readonly number: number;
}

/** Where an endpoint is answered and by the router of which entity (its position, or null); null when it is left out. */
export function routeOf(
  definition: EndpointDefinition,
  placing: Placing,
): { readonly entity: number | null; readonly segments: readonly Segment[] } | null {
  const written = parsePath(definition.path);
  const begun = startsWith(written, placing.byName);
  const named = placing.entities.findIndex(({ key }) => key === definition.entity);
  // "/customers/late" could be taken for a customer, so their router has to tell the two apart, whatever the entity.
  const entity = named >= 0 && !(begun !== null && written.length === 2) ? named : begun;
  const segments = route(
    definition.method,
    canonical(written, begun === null ? undefined : placing.entities[begun]),
    placing,
  );
  return segments === null ? null : { entity, segments };
}

/** What a path's first segment may call an entity, to the entity's position. */
export function entitiesByName(entities: readonly EntityContext[]): ReadonlyMap<string, number> {
  const result = new Map<string, number>();
  for (const [index, { path, label, key }] of entities.entries()) {
    for (const name of [path, label, key].map(singularKey)) {
      if (name !== "" && !result.has(name)) result.set(name, index);
    }
  }
  return result;
}

/** Whether the path names one record of the entity: its own path and then `{id}`. */
export function isOnRecord([first, second]: readonly Segment[], { path }: EntityContext): boolean {
  return isLiteral(first, path) && second !== undefined && "parameter" in second && second.parameter === "id";
}

export function isLiteral(segment: Segment | undefined, text: string): boolean {
  return segment !== undefined && "literal" in segment && segment.literal === text;
}

function startsWith([first]: readonly Segment[], byName: ReadonlyMap<string, number>): number | null {
  return first !== undefined && "literal" in first ? (byName.get(singularKey(first.literal)) ?? null) : null;
}

function singularKey(name: string): string {
  return snakeCase(singular(words(name)));
}

/** The entity's own path in front where the user wrote another form of its name, `{id}` for the record that it names, and safe parameters. */
function canonical(segments: readonly Segment[], entity: EntityContext | undefined): readonly Segment[] {
  const [first, second, ...rest] = segments.map((segment, index) => {
    if ("literal" in segment) return segment;
    const { parameter } = segment;
    const again = segments
      .slice(0, index)
      .filter((other) => "parameter" in other && other.parameter === parameter).length;
    return { parameter: safeParameter(again === 0 ? parameter : `${parameter}_${again + 1}`) };
  });
  if (first === undefined) return [];
  const start = entity === undefined ? first : { literal: entity.path };
  if (second === undefined) return [start];
  const onRecord = entity !== undefined && "parameter" in second && namesRecord(second.parameter, entity);
  return [start, onRecord ? { parameter: "id" } : second, ...rest];
}

function namesRecord(parameter: string, entity: EntityContext): boolean {
  return (
    ["id", "pk", "uuid", "value", singularKey(entity.label), entity.module].includes(parameter) ||
    parameter.endsWith("_id")
  );
}

/** Python's keywords and what the handlers call their own arguments. */
function safeParameter(name: string): string {
  return /^\d/.test(name) || unsafeParameters.has(name) ? `path_${name}` : name;
}

const unsafeParameters = new Set(
  (
    "and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield " +
    "none true false self session request response caller body payload query data record service schemas models router tagged list str dict"
  ).split(" "),
);

function route(method: string, segments: readonly Segment[], placing: Placing): readonly Segment[] | null {
  const { entities, byName, reservedPaths, routes, note, number } = placing;
  const [first, second, ...rest] = segments;
  const begun = startsWith(segments, byName);
  const owner = begun === null ? undefined : entities[begun];
  const byOther = owner !== undefined && second !== undefined && "parameter" in second && second.parameter !== "id";
  if (first !== undefined && byOther && rest.length === 0) {
    return free(method, [first, { literal: `by-${second.parameter.replaceAll("_", "-")}` }, second], routes);
  }
  const occupant = routes.get(`${method} ${pathShape(segments)}`);
  if (occupant !== undefined) {
    note(`is left out, because ${occupant} answers there already.`);
    return null;
  }
  const literal = first !== undefined && "literal" in first ? first.literal : null;
  if (literal !== null && (owner?.path === literal || !reservedPaths.has(literal))) return segments;
  const tail = segments.length === 0 ? [{ literal: `endpoint-${number}` }] : segments;
  return free(method, [{ literal: "actions" }, ...tail], routes);
}

function free(method: string, segments: readonly Segment[], routes: ReadonlyMap<string, string>): readonly Segment[] {
  let candidate = segments;
  for (let number = 2; routes.has(`${method} ${pathShape(candidate)}`); number += 1) {
    candidate = [...segments, { literal: String(number) }];
  }
  return candidate;
}
