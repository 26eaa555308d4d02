import type { Route } from "#http/route.ts";
import type { Visit } from "#http/visit.ts";

/** What another site's script may do: call the API, when the operator named the site. Without cookies: it shows a token of its own. */
export function corsHeaders(
  route: Pick<Route, "pattern">,
  request: Request,
  allowed: readonly string[],
): Readonly<Record<string, string>> {
  if (!route.pattern.startsWith("/api/") || allowed.length === 0) return {};
  const origin = request.headers.get("origin");
  if (origin === null || !allowed.includes(origin)) return { Vary: "Origin" };
  return {
    "Access-Control-Allow-Origin": origin,
    "Access-Control-Expose-Headers":
      "Content-Disposition, ETag, Location, RateLimit, RateLimit-Policy, Retry-After, WWW-Authenticate, X-Request-Id",
    "Cross-Origin-Resource-Policy": "cross-origin",
    Vary: "Origin",
  };
}

/** Answers OPTIONS: which methods the path has, and, when another site's script asks before a call, whether it may. */
export function preflight(
  { request, url }: Pick<Visit, "request" | "url">,
  methods: readonly string[],
  allowed: readonly string[],
): Response {
  const headers: Record<string, string> = {
    Allow: methods.join(", "),
    ...corsHeaders({ pattern: url.pathname }, request, allowed),
  };
  if (headers["Access-Control-Allow-Origin"] === undefined) return new Response(null, { status: 204, headers });
  return new Response(null, {
    status: 204,
    headers: {
      ...headers,
      "Access-Control-Allow-Methods": methods.join(", "),
      "Access-Control-Allow-Headers": "Authorization, Content-Type, Idempotency-Key, Last-Event-ID, X-Engine-Key",
      "Access-Control-Max-Age": "3600",
    },
  });
}
