import type { Route } from "#http/route.ts";

/** The methods of a path by the table of routes, for Allow; none when there is nothing at it. */
export function allowedMethods(
  routes: readonly Pick<Route, "method" | "pattern">[],
): (path: string) => readonly string[] {
  const known = routes.map(({ method, pattern }) => ({ method, matches: new RegExp(`^${expressionOf(pattern)}$`) }));
  return (path) => {
    const methods = new Set<string>(known.filter(({ matches }) => matches.test(path)).map(({ method }) => method));
    if (methods.has("GET")) methods.add("HEAD");
    return methods.size === 0 ? [] : [...methods, "OPTIONS"];
  };
}

function expressionOf(pattern: string): string {
  return pattern
    .split("/")
    .map((part) => (part === "*" ? ".+" : part.startsWith(":") ? "[^/]+" : RegExp.escape(part)))
    .join("/");
}
