import { type Caller, ownerOf } from "#domain/account/caller.ts";
import { networkOf } from "#domain/account/network.ts";
import { corsHeaders } from "#http/cors.ts";
import { answerFailure } from "#http/error-page.ts";
import {
  foreignForm,
  notFound,
  notSignedIn,
  sessionEnded,
  sessionEndedMeanwhile,
  tooManyRequests,
} from "#http/failures.ts";
import type { Incoming } from "#http/incoming.ts";
import { paths } from "#http/paths.ts";
import { type RateLimiter, type RateVerdict, rateHeaders } from "#http/rate-limit.ts";
import { seeOther } from "#http/respond.ts";
import type { Route } from "#http/route.ts";
import { isSameOrigin } from "#http/same-origin.ts";
import type { ServerDeps } from "#http/server.ts";
import type { Visit } from "#http/visit.ts";

export interface GuardDeps extends Pick<ServerDeps, "authenticate" | "isSetUp" | "settings" | "clock"> {
  readonly limiter: RateLimiter;
}

export interface Admission {
  /** The answer to who may not pass, else null. */
  readonly refusal: Response | null;
  /** For the answer, whoever makes it. */
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * The one gate of all routes, closed unless a route's `access` opens it: not too often, who is it (`visit.caller` from here on), may they, and (for
 * what changes something) was it sent from our own page. Limits count before the caller is known (address) and after (account).
 */
export async function admit(route: Route, visit: Incoming, deps: GuardDeps): Promise<Admission> {
  const headers = corsHeaders(route, visit.request, deps.settings.corsOrigins);
  const byAddress = limitOf(route, deps, () => networkOf(visit.address));
  if (byAddress?.allowed === false) return tooMany(visit, byAddress, headers);

  visit.caller = await deps.authenticate(visit.request);
  const owner = ownerOf(visit.caller);
  const byAccount = owner === null ? null : limitOf(route, deps, () => owner.userId ?? "engine");
  if (byAccount?.allowed === false) return tooMany(visit, byAccount, headers);

  const tighter = byAccount !== null && byAccount.remaining < (byAddress?.remaining ?? 0) ? byAccount : byAddress;
  const refusal = (await barrier(route, visit, deps)) ?? foreign(route, visit);
  return { refusal, headers: tighter === null ? headers : { ...headers, ...rateHeaders(tighter) } };
}

/** Counts the request; null when the route has no limit. */
function limitOf(route: Route, deps: GuardDeps, who: () => string): RateVerdict | null {
  const { perMinute } = route.options;
  if (perMinute === undefined) return null;
  return deps.limiter.take(`${route.method} ${route.pattern} ${who()}`, perMinute, deps.clock.monotonic());
}

function tooMany(visit: Incoming, verdict: RateVerdict, headers: Admission["headers"]): Admission {
  const refusal = answerFailure(visit, tooManyRequests(verdict.resetSeconds));
  return { refusal, headers: { ...headers, ...rateHeaders(verdict) } };
}

/** Programs prove themselves in a header of their own, which no other site can make a browser send. */
function foreign(route: Route, visit: Incoming): Response | null {
  if (route.method === "GET" || route.access === "signature") return null;
  const { caller, request, origin } = visit;
  const byBrowser = caller.kind === "nobody" || (caller.kind === "user" && caller.via === "session");
  return byBrowser && !isSameOrigin(request, origin) ? answerFailure(visit, foreignForm) : null;
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
  // A stream that was led to a page would take its end for a cut and come back at once, for ever.
  if (request.headers.get("accept")?.includes("text/event-stream")) return answerFailure(visit, notSignedIn);
  if (request.method !== "GET") return answerFailure(visit, wantsFragment ? sessionEndedMeanwhile : sessionEnded);
  const location = paths.signIn.href(null, { next: `${url.pathname}${url.search}` });
  // htmx would swap the sign-in page into a part of this one; it is told to load it whole.
  return wantsFragment ? new Response(null, { status: 200, headers: { "HX-Redirect": location } }) : seeOther(location);
}
