import { createHash } from "node:crypto";
import { Type } from "typebox";
import { type Failure, fail, ok, type Result } from "#domain/failure.ts";
import { paths } from "#http/paths.ts";
import { problem } from "#http/problem.ts";
import { type DirectDeps, type DirectRequest, generateDirectly } from "#services/generate-directly.ts";
import { json, refused } from "./answer.ts";
import { type Call, type Operation, operation } from "./operation.ts";
import { generationResource } from "./resources.ts";
import { GenerateBody, GenerationShape } from "./shapes.ts";

/** Starting a generation. */
export function generateOperation(deps: DirectDeps): Operation {
  return operation({
    id: "generate",
    method: "POST",
    path: paths.api.generate,
    access: "api",
    tag: "Generate",
    summary: "Generate a repository from a prompt, a schema or a model",
    description:
      "Queues a generation and answers at once; watch its events or ask for it until its status is Success or Failed. The same request again while it is unfinished is the same generation.",
    options: { perMinute: 5, bodyBytes: deps.limits.modelBytes * 2 },
    parameters: [
      {
        name: "Idempotency-Key",
        in: "header",
        description:
          "Up to 255 visible ASCII characters, your own for each request. The same key with the same body within 24 hours is answered with the first one’s generation; with another body it is refused (422).",
        shape: Type.String({ maxLength: 255 }),
      },
    ],
    body: {
      shape: GenerateBody,
      example: {
        prompt: "Clinics with doctors and patients. A doctor has a name and a unique email.",
        name: "Clinic",
        personalization: { colorScheme: "forest", features: { auth: "jwt" } },
      },
    },
    answers: {
      202: { description: "It is queued.", shape: GenerationShape, headers: { Location: "The generation’s address." } },
    },
    handle: async (call) => {
      const { visit } = call;
      const request = requestOf(call);
      if (!request.ok) return problem(visit, request.failure);
      const started = await generateDirectly(request.value, deps);
      if (started.ok) {
        const resource = generationResource(started.value);
        return json(resource, { status: 202, headers: { Location: resource.links.self } });
      }
      // draft-ietf-httpapi-idempotency-key-header: a key that comes with another request is 422.
      return refused(visit, started.failure, started.failure.category === "conflict" ? { status: 422 } : {});
    },
  });
}

function requestOf({ visit, owner, body, bodyText }: Call<unknown, GenerateBody>): Result<DirectRequest> {
  const source = sourceOf(body);
  if (source === null) return fail(notOneSource);
  const key = visit.request.headers.get("idempotency-key");
  if (key !== null && !/^[\x21-\x7e]{1,255}$/.test(key)) return fail(badKey);
  const requestHash = createHash("sha256").update(bodyText).digest("hex");
  return ok({
    ...{ owner, source, personalization: body.personalization },
    ...{ stack: body.stack ?? null, name: body.name ?? null, tier: body.tier ?? null },
    idempotency: key === null ? null : { key, requestHash },
  });
}

/** Null unless exactly one is given. */
function sourceOf({ prompt, schema, schemaId, model }: GenerateBody): DirectRequest["source"] | null {
  const given: readonly DirectRequest["source"][] = [
    ...(prompt === undefined ? [] : [{ prompt }]),
    ...(schema === undefined ? [] : [{ schema }]),
    ...(schemaId === undefined ? [] : [{ schemaId }]),
    ...(model === undefined ? [] : [{ model: { name: model.name ?? "The model", text: model.text } }]),
  ];
  return given.length === 1 ? (given[0] ?? null) : null;
}

const notOneSource: Failure = {
  category: "invalid-input",
  fault: "user",
  message: "Exactly one of prompt, schema, schemaId and model is needed.",
  hint: "Describe the application in one of these ways.",
};

const badKey: Failure = {
  category: "usage",
  fault: "user",
  message: "The Idempotency-Key cannot be used.",
  hint: "Send 1 to 255 visible ASCII characters, for example a UUID.",
};
