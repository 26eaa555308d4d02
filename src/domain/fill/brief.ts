import type { EndpointContext, EntityContext, StackContext } from "#domain/stack/context.ts";
import type { FillRules } from "#domain/stack/manifest.ts";
import { templateCompiler } from "#domain/stack/template-compiler.ts";
import type { Zone } from "#domain/stack/zones.ts";

/** One zone of which the user asked for more than its default does. Plain data: it crosses a thread. */
export interface ZoneBrief {
  readonly zoneId: string;
  /** What the user asked for, in their words. */
  readonly wish: string;
  /** Files of the project that whoever fills the zone should see, beside the zone's own. */
  readonly files: readonly string[];
  /** How tests name the zone's entity in their ids; null where there is none. */
  readonly mark: string | null;
}

/**
 * The zones that the schema and the answers ask something of: those of entities with instructions, and endpoints with a description. In the
 * order of the zones.
 */
export function briefsOf(
  context: StackContext,
  { zones, rules }: { readonly zones: ReadonlyMap<string, Zone>; readonly rules: FillRules | undefined },
): readonly ZoneBrief[] {
  if (rules === undefined) return [];
  const compile = (text: string) => templateCompiler().compile<{ entity: EntityContext }>(text, { noEscape: true });
  const paths = rules.entity.map(compile);
  const mark = compile(rules.testMark);
  const found = new Map<string, ZoneBrief>();
  const add = (zoneId: string, wishes: readonly string[], entity: EntityContext | null) => {
    const wish = wishes.filter((text) => text !== "").join("\n");
    if (wish === "" || !zones.has(zoneId)) return;
    const files = entity === null ? [] : paths.map((path) => path({ entity }));
    found.set(zoneId, { zoneId, wish, files, mark: entity === null ? null : mark({ entity }) });
  };
  for (const entity of context.entities) {
    const rule = entity.instructions === "" ? "" : `Rules for ${entity.labelPluralLower}: ${entity.instructions}`;
    const own = `${entity.operation}.`;
    for (const id of zones.keys()) if (id.startsWith(own)) add(id, [rule], entity);
    for (const endpoint of entity.endpoints) add(`${endpoint.operation}.endpoint`, [wishOf(endpoint), rule], entity);
  }
  for (const endpoint of context.looseEndpoints) add(`${endpoint.operation}.endpoint`, [wishOf(endpoint)], null);
  return [...zones.keys()].flatMap((id) => found.get(id) ?? []);
}

function wishOf({ method, path, description }: EndpointContext): string {
  return description === "" ? "" : `The endpoint ${method} ${path}: ${description}`;
}
