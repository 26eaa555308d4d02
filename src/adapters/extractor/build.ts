import { plural } from "#domain/naming/plural.ts";
import { kebabCase, words } from "#domain/naming/words.ts";
import type { EndpointDefinition, RelationshipDefinition, Schema, SchemaLimits } from "#domain/schema/schema.ts";
import { type Draft, note } from "./draft.ts";

/** Makes the schema of a finished draft, never beyond the limits. */
export function buildSchema(draft: Draft, limits: SchemaLimits): Schema {
  const all = [...draft.entities.values()];
  const kept = all.slice(0, limits.entities);
  if (kept.length < all.length)
    note(draft, 1, `Only the first ${kept.length} of ${all.length} entities are kept; that is the limit.`);
  const names = new Map(kept.map((entity) => [entity.key, entity.name]));
  const relationships = draft.relations
    .flatMap((relation): RelationshipDefinition[] => {
      const [from, to] = [names.get(relation.from), names.get(relation.to)];
      if (from === undefined || to === undefined) return [];
      const { kind, name, required, owned } = relation;
      const reference =
        kind === "many-to-many"
          ? {}
          : {
              ...(required ? { required: true } : {}),
              onDelete: owned ? ("cascade" as const) : required ? ("restrict" as const) : ("set-null" as const),
            };
      return [{ from, to, kind, ...(name ? { name } : {}), ...reference }];
    })
    .slice(0, limits.relationships);
  const endpoints = draft.endpoints.flatMap((endpoint): EndpointDefinition[] => {
    const entity = names.get(endpoint.entity);
    const path =
      endpoint.path ?? (entity ? `/${kebabCase(plural(words(entity)))}/{id}/${kebabCase(words(endpoint.verb))}` : null);
    if (path === null || words(path).length === 0) return [];
    return [
      {
        method: endpoint.method,
        path,
        ...(entity ? { entity } : {}),
        ...(endpoint.description ? { description: endpoint.description } : {}),
      },
    ];
  });
  return {
    ...(draft.name ? { name: draft.name } : {}),
    entities: kept.map((entity) => ({
      name: entity.name,
      ...(entity.description ? { description: entity.description } : {}),
      fields: entity.fields.slice(0, limits.fieldsPerEntity),
    })),
    ...(relationships.length > 0 ? { relationships } : {}),
    ...(endpoints.length > 0 ? { endpoints } : {}),
  };
}
