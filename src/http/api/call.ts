import type { TSchema } from "typebox";
import { ownerOf } from "#domain/account/caller.ts";
import type { Failure } from "#domain/failure.ts";
import { parseJsonText } from "#domain/schema/json-text.ts";
import type { Issue } from "#domain/schema/schema.ts";
import { structuralIssues } from "#domain/schema/structure.ts";
import { readText } from "#http/body.ts";
import { problem } from "#http/problem.ts";
import type { Route } from "#http/route.ts";
import type { Visit } from "#http/visit.ts";
import type { Operation } from "./operation.ts";

/** An operation as a row of the table of routes: parses the body by its shape, then calls it. */
export function routeOf(operation: Operation): Route {
  const { method, path, access, options } = operation;
  return { method, pattern: path.pattern, access, options, handle: (visit) => call(operation, visit) };
}

/** Larger bodies than this are no calls of this API. */
const defaultBodyBytes = 100_000;

async function call({ body, options, handle }: Operation, visit: Visit<never>): Promise<Response> {
  // Operations that anyone may call, and those that prove themselves otherwise, have no use for an owner.
  const owner = ownerOf(visit.caller) ?? { userId: "" };
  if (body === null) return handle({ visit, owner, body: undefined as never, bodyText: "" });
  if (!isJson(visit.request)) return problem(visit, notJson, { status: 415, headers: { Accept: "application/json" } });
  const text = await readText(visit.request, options.bodyBytes ?? defaultBodyBytes);
  if (!text.ok) return problem(visit, text.failure);
  const parsed = bodyOf(text.value, body.shape);
  if ("refusal" in parsed) return problem(visit, parsed.refusal, { errors: parsed.errors });
  const called = handle({ visit, owner, body: parsed.value as never, bodyText: text.value });
  return called instanceof Response ? called : visit.patiently(called);
}

function isJson(request: Request): boolean {
  return /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(request.headers.get("content-type") ?? "");
}

type Parsed = { readonly value: unknown } | { readonly refusal: Failure; readonly errors: readonly Issue[] };

function bodyOf(text: string, shape: TSchema): Parsed {
  const read = parseJsonText(text);
  if (!read.ok) return { refusal: brokenJson, errors: [read.issue] };
  const errors = structuralIssues(shape, read.value);
  return errors.length > 0 ? { refusal: wrongShape, errors } : { value: read.value };
}

const notJson: Failure = {
  category: "usage",
  fault: "user",
  message: "This operation takes JSON.",
  hint: "Send the body with Content-Type: application/json.",
};

const brokenJson: Failure = {
  category: "usage",
  fault: "user",
  message: "The body is not JSON.",
  hint: "The error says where it breaks.",
};

const wrongShape: Failure = {
  category: "invalid-input",
  fault: "user",
  message: "The body has not the shape that this operation takes.",
  hint: "Each error says where and what; /api/openapi.json describes the shape.",
};
