import type { User } from "#domain/account/account.ts";
import type { Caller } from "#domain/account/caller.ts";
import type { StaticFiles } from "#http/static-files.ts";
import type { Theme } from "#views/shell/theme.ts";

/** One request as routes see it: everything about the caller is settled before. */
export interface Visit<P = unknown> {
  readonly request: Request;
  readonly url: URL;
  readonly params: P;
  readonly caller: Caller;
  /** In every answer's X-Request-Id and in the log. */
  readonly requestId: string;
  /** The client's address, as far as proxies are trusted. */
  readonly address: string;
  /** htmx asks for a part of a page and swaps it in. */
  readonly wantsFragment: boolean;
  readonly theme: Theme;
  readonly assets: StaticFiles;
  readonly nowMs: number;
  /** The program's address as this client knows it, without a trailing slash. */
  readonly origin: string;
  /** For streams, which outlast what let their caller in: false when it would no longer be the same caller. */
  isStillWelcome(): Promise<boolean>;
  /** Ends the connection's idle timeout, for streams. */
  keepOpen(): void;
  /** Waits for what may take longer than a connection may be idle (a language model, a large model). For requests whose body has been read. */
  patiently<T>(work: Promise<T>): Promise<T>;
}

/** The signed-in user of a route with access "user" or "admin"; the server has checked that there is one. */
export function userOf(visit: Visit<unknown>): User {
  if (visit.caller.kind !== "user") throw new Error("a route without a user asked for one");
  return visit.caller.user;
}
