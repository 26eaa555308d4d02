import { type Caller, ownerOf } from "#domain/account/caller.ts";
import { corsHeaders } from "#http/cors.ts";
import { answerFailure } from "#http/error-page.ts";
import { foreignForm, notFound, notSignedIn, sessionEnded, tooManyRequests } from "#http/failures.ts";
import { paths } from "#http/paths.ts";
import type { RateLimiter, RateVerdict } from "#http/rate-limit.ts";
import { seeOther } from "#http/respond.ts";
import type { Route } from "#http/route.ts";
import { isSameOrigin } from "#http/same-origin.ts";
import type { ServerDeps } from "#http/server.ts";
import type { Visit } from "#http/visit.ts";

export type Admission =
  | { readonly visit: Visit<unknown>; readonly headers: Readonly<Record<string, string>> }
  | { readonly refusal: Response; readonly headers: Readonly<Record<string, string>> };

type GuardDeps = Pick<ServerDeps, "authenticate" | "isSetUp" | "settings"> & { readonly limiter: RateLimiter };

/**
 * The one gate of all routes, closed unless a route's `access` opens it: who is it, may they, not too often, and (for what changes something) was
 * it sent from our own page. Limits count before the caller is known (address) and after (account).
 */
export async function admit(route: Route, stranger: Visit<unknown>, deps: GuardDeps): Promise<Admission> {
  const headers = corsHeaders(route, stranger.request, deps.settings.corsOrigins);
  const refuse = (refusal: Response, more: Readonly<Record<string, string>> = {}): Admission => ({
    refusal,
    headers: { ...headers, ...more },
  });
  const { perMinute } = route.options;
  const name = `${route.method} ${route.pattern}`;
  const byAddress =
    perMinute === undefined ? null : deps.limiter.take(`${name} ${stranger.address}`, perMinute, stranger.nowMs);
  if (byAddress !== null && !byAddress.allowed) return refuse(limited(stranger, byAddress), rateHeaders(byAddress));

  const visit = { ...stranger, caller: await deps.authenticate(stranger.request, stranger.address) };
  const owner = ownerOf(visit.caller);
  const account = owner === null ? null : (owner.userId ?? "engine");
  const byAccount =
    perMinute === undefined || account === null
      ? null
      : deps.limiter.take(`${name} ${account}`, perMinute, visit.nowMs);
  const tighter =
    byAccount !== null && (byAddress === null || byAccount.remaining < byAddress.remaining) ? byAccount : byAddress;
  const rates = tighter === null ? {} : rateHeaders(tighter);
  if (byAccount !== null && !byAccount.allowed) return refuse(limited(visit, byAccount), rateHeaders(byAccount));

  // Programs prove themselves in a header of their own, which no other site can make a browser send.
  const byBrowser = visit.caller.kind === "nobody" || (visit.caller.kind === "user" && visit.caller.via === "session");
  if (
    route.method !== "GET" &&
    route.access !== "signature" &&
    byBrowser &&
    !isSameOrigin(visit.request, visit.origin)
  ) {
    return refuse(answerFailure(visit, foreignForm), rates);
  }
  const barred = await barrier(route, visit, deps);
  return barred === null ? { visit, headers: { ...headers, ...rates } } : refuse(barred, rates);
}

/** Null when the caller may pass. */
async function barrier(route: Route, visit: Visit<unknown>, deps: GuardDeps): Promise<Response | null> {
  const { caller } = visit;
  switch (route.access) {
    case "signature":
      return null;
    case "api":
      return caller.kind === "nobody"
        ? answerFailure(visit, notSignedIn, { headers: { "WWW-Authenticate": 'Bearer realm="stackalchemist"' } })
        : null;
    case "anyone":
      return caller.kind === "nobody" && leadsToSetup(route) && !(await deps.isSetUp())
        ? seeOther(paths.setup.href())
        : null;
    case "user":
    case "admin":
      if (!isBrowserUser(caller)) {
        if (!(await deps.isSetUp())) return seeOther(paths.setup.href());
        return signInFirst(visit);
      }
      return route.access === "admin" && caller.user.role !== "admin" ? answerFailure(visit, notFound) : null;
    default:
      return route.access satisfies never;
  }
}

/** Tokens are for the API; a page shown to a program would only leak. */
function isBrowserUser(caller: Caller): caller is Extract<Caller, { kind: "user" }> {
  return caller.kind === "user" && caller.via === "session";
}

const withoutSetup: ReadonlySet<string> = new Set([
  paths.setup.pattern,
  paths.theme.pattern,
  paths.live.pattern,
  paths.ready.pattern,
  paths.docs.pattern,
  paths.docsPage.pattern,
  paths.docsApi.pattern,
]);

function leadsToSetup({ pattern }: Route): boolean {
  return !withoutSetup.has(pattern) && !pattern.startsWith("/api/");
}

/**
 * A page comes back after signing in. A form that was sent after its session ended is not redirected: going back in the browser still has all that
 * was typed.
 */
function signInFirst(visit: Visit<unknown>): Response {
  const { request, url, wantsFragment } = visit;
  if (request.method !== "GET") return answerFailure(visit, sessionEnded);
  const location = paths.signIn.href(null, { next: `${url.pathname}${url.search}` });
  // htmx would swap the sign-in page into a part of this one; it is told to load it whole.
  return wantsFragment ? new Response(null, { status: 200, headers: { "HX-Redirect": location } }) : seeOther(location);
}

function limited(visit: Visit<unknown>, verdict: RateVerdict): Response {
  return answerFailure(visit, tooManyRequests(verdict.resetSeconds));
}

/** draft-ietf-httpapi-ratelimit-headers: the policy, what is left of it, and when to try again. */
function rateHeaders({ allowed, limit, remaining, resetSeconds }: RateVerdict): Readonly<Record<string, string>> {
  return {
    "RateLimit-Policy": `"default";q=${limit};w=60`,
    RateLimit: `"default";r=${remaining};t=${resetSeconds}`,
    ...(allowed ? {} : { "Retry-After": String(Math.max(1, resetSeconds)) }),
  };
}
