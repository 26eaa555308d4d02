import type { TSchema } from "typebox";
import type { AnswerDescription, Operation, ParameterDescription } from "./operation.ts";
import { ProblemShape } from "./shapes.ts";

/** Every operation that is not public may also answer these. */
const problems: Readonly<Record<number, string>> = {
  400: "The request is malformed.",
  401: "Nothing that you sent says who you are.",
  403: "A browser’s form from another site.",
  404: "There is no such thing, or it is another’s.",
  413: "The body is too large.",
  415: "The body is not JSON.",
  422: "The input cannot be used; errors says where and why.",
  429: "Too often; Retry-After says when again.",
  500: "A defect of ours, with a request id to tell the operator.",
};

type Json = Readonly<Record<string, unknown>>;

/** The OpenAPI 3.1 document of the operations. Shapes with a name become components. */
export function openApiOf(operations: readonly Operation[], about: { readonly version: string }): Json {
  const components = new Map<string, unknown>();
  const addresses: Record<string, Record<string, unknown>> = {};
  for (const operation of operations) {
    const address = operation.path.pattern.replace(/:(\w+)/g, "{$1}");
    const entry = { [operation.method.toLowerCase()]: describe(operation, components) };
    addresses[address] = { ...addresses[address], ...entry };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "StackAlchemist",
      version: about.version,
      description: "Turns a description of a business application into a repository that is proven to work.",
      license: { name: "AGPL-3.0-or-later", identifier: "AGPL-3.0-or-later" },
    },
    servers: [{ url: "/" }],
    tags: [...new Set(operations.map(({ tag }) => tag))].map((name) => ({ name })),
    paths: addresses,
    components: {
      schemas: Object.fromEntries(components),
      securitySchemes: {
        apiToken: { type: "http", scheme: "bearer", description: "An API token from your account page." },
        engineKey: {
          type: "apiKey",
          in: "header",
          name: "X-Engine-Key",
          description: "The installation’s own key (ENGINE_KEY).",
        },
        session: {
          type: "apiKey",
          in: "cookie",
          name: "session",
          description: "A browser that is signed in, from our own pages.",
        },
      },
    },
  };
}

function describe(operation: Operation, components: Map<string, unknown>): Json {
  const { id, tag, summary, description, access, body, answers } = operation;
  const inPath = [...operation.path.pattern.matchAll(/:(\w+)/g)].map(([, name]) => ({
    ...{ name, in: "path", required: true, schema: { type: "string" } },
  }));
  const named = operation.parameters.map((parameter) => describeParameter(parameter, components));
  return {
    operationId: id,
    ...{ tags: [tag], summary, description },
    security: access === "api" ? [{ apiToken: [] }, { engineKey: [] }, { session: [] }] : [],
    ...(inPath.length + named.length === 0 ? {} : { parameters: [...inPath, ...named] }),
    ...(body === null
      ? {}
      : {
          requestBody: {
            required: true,
            content: { "application/json": { schema: plain(body.shape, components), example: body.example } },
          },
        }),
    responses: {
      ...Object.fromEntries(
        Object.entries(answers).map(([status, answer]) => [status, describeAnswer(answer, Number(status), components)]),
      ),
      ...describeProblems(operation, components),
    },
  };
}

function describeParameter(
  { name, in: place, description, shape }: ParameterDescription,
  components: Map<string, unknown>,
): Json {
  return { name, in: place, description, required: false, schema: plain(shape, components) };
}

function describeAnswer(answer: AnswerDescription, status: number, components: Map<string, unknown>): Json {
  const {
    description,
    shape,
    headers = {},
    mediaType = status < 400 ? "application/json" : "application/problem+json",
  } = answer;
  const body = shape ?? (status >= 400 ? ProblemShape : null);
  const binary = shape === undefined && answer.mediaType !== undefined;
  const content = body === null ? (binary ? {} : null) : { schema: plain(body, components) };
  const described = Object.entries(headers).map(([name, says]) => [
    name,
    { description: says, schema: { type: "string" } },
  ]);
  return {
    description,
    ...(described.length === 0 ? {} : { headers: Object.fromEntries(described) }),
    ...(content === null ? {} : { content: { [mediaType]: content } }),
  };
}

function describeProblems({ access, body, options, path, answers }: Operation, components: Map<string, unknown>): Json {
  const applies: Readonly<Record<number, boolean>> = {
    400: body !== null,
    401: access === "api",
    403: access === "api",
    404: path.pattern.includes(":"),
    413: body !== null,
    415: body !== null,
    422: body !== null,
    429: options.perMinute !== undefined,
    500: true,
  };
  const shown = Object.entries(problems).filter(([status]) => applies[Number(status)] && !(Number(status) in answers));
  return Object.fromEntries(
    shown.map(([status, description]) => [status, describeAnswer({ description }, Number(status), components)]),
  );
}

/** Without what TypeBox keeps for itself; every named shape is moved into the components and referred to. */
function plain(shape: TSchema, components: Map<string, unknown>): unknown {
  return moved(JSON.parse(JSON.stringify(shape)), components);
}

function moved(value: unknown, components: Map<string, unknown>): unknown {
  if (Array.isArray(value)) return value.map((item) => moved(item, components));
  if (typeof value !== "object" || value === null) return value;
  const { $id, ...rest } = value as Json;
  const inner = Object.fromEntries(Object.entries(rest).map(([name, each]) => [name, moved(each, components)]));
  if (typeof $id !== "string") return inner;
  const name = $id.startsWith("https:") ? "Schema" : $id;
  components.set(name, inner);
  return { $ref: `#/components/schemas/${name}` };
}
