import type { Static, TSchema } from "typebox";
import type { Owner } from "#domain/account/caller.ts";
import type { ParamsOf, Path } from "#http/paths.ts";
import type { Access, Method, RouteOptions } from "#http/route.ts";
import type { Visit } from "#http/visit.ts";

/** What an answer is, for the OpenAPI document. Without a shape it has no body, or none that is JSON (`mediaType`). */
export interface AnswerDescription {
  readonly description: string;
  readonly shape?: TSchema;
  readonly mediaType?: string;
  /** Headers that matter, with what they say. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface ParameterDescription {
  readonly name: string;
  readonly in: "query" | "header";
  readonly description: string;
  readonly shape: TSchema;
}

/** One operation of the API, described once: how it is called, what it takes and gives, and what it does. */
export interface Operation {
  readonly id: string;
  readonly method: Method;
  readonly path: Path;
  readonly access: Access;
  readonly tag: string;
  readonly summary: string;
  readonly description: string;
  readonly options: RouteOptions;
  readonly parameters: readonly ParameterDescription[];
  /** The shape of the JSON body, with one that works; null when a body is not read. */
  readonly body: { readonly shape: TSchema; readonly example: unknown } | null;
  readonly answers: Readonly<Record<number, AnswerDescription>>;
  readonly handle: (call: Call<never, never>) => Response | Promise<Response>;
}

/** One request to an operation: the caller is known, and the body has its shape. */
export interface Call<P, B> {
  readonly visit: Visit<P>;
  readonly owner: Owner;
  readonly body: B;
  /** As it was sent. */
  readonly bodyText: string;
}

interface Described<P extends string, S extends TSchema>
  extends Omit<Operation, "path" | "options" | "parameters" | "body" | "handle"> {
  readonly path: Path<P>;
  readonly options?: RouteOptions;
  readonly parameters?: readonly ParameterDescription[];
  readonly body?: { readonly shape: S; readonly example: Static<S> };
  readonly handle: (call: Call<ParamsOf<P>, Static<S>>) => Response | Promise<Response>;
}

/** A program that asks more often than this in a minute is broken; what costs more has a limit of its own. */
const usualLimit: RouteOptions = { perMinute: 3_000 };

export function operation<P extends string, S extends TSchema>(described: Described<P, S>): Operation {
  const { path, options = usualLimit, parameters = [], body = null, handle, ...rest } = described;
  return { ...rest, options, parameters, body, path: path as unknown as Path, handle: handle as Operation["handle"] };
}
