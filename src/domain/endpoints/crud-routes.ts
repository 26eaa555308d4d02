import type { EntityContext } from "#domain/stack/context.ts";

/** The routes that every entity has, as "GET /orders/{}", to what answers there. */
export function crudRoutes(entities: readonly EntityContext[]): Map<string, string> {
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

/** Operation ids and function names that templates may use for an entity. */
export function crudOperations(entities: readonly EntityContext[]): Set<string> {
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
