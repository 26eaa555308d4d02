import type { ParamsOf, Path } from "#http/paths.ts";
import type { Visit } from "#http/visit.ts";

/**
 * Who may call a route. `anyone`: also without an account. `user`: a signed-in browser (others are sent to sign in). `admin`: the same with that role, for others the
 * page does not exist. `api`: a program or browser that shows a session, a token or the engine key (401 otherwise). `signature`: proves itself in its body.
 * What belongs to somebody is looked up with its owner, so that a stranger's is not found.
 */
export type Access = "anyone" | "user" | "admin" | "api" | "signature";
export type Method = "GET" | "POST" | "DELETE";

export interface RouteOptions {
  /** Largest body in bytes; anything longer is answered with 413 before it is read. */
  readonly bodyBytes?: number;
  /** Requests a minute for each client address and for each account. */
  readonly perMinute?: number;
}

/** One row of the table of all routes; `server.ts` registers it, the authorization test walks over it. */
export interface Route {
  readonly method: Method;
  readonly pattern: string;
  readonly access: Access;
  readonly options: RouteOptions;
  readonly handle: (visit: Visit<never>) => Response | Promise<Response>;
}

type Handler<P extends string> = (visit: Visit<ParamsOf<P>>) => Response | Promise<Response>;

/** A page or a fragment. */
export function get<P extends string>(
  path: Path<P>,
  access: Access,
  handle: Handler<P>,
  options: RouteOptions = {},
): Route {
  return { method: "GET", pattern: path.pattern, access, options, handle };
}

/** A form. */
export function post<P extends string>(
  path: Path<P>,
  access: Access,
  handle: Handler<P>,
  options: RouteOptions = {},
): Route {
  return { method: "POST", pattern: path.pattern, access, options, handle };
}
