import { type Static, Type } from "typebox";
import { tiers } from "#domain/billing/tier.ts";
import { generationStatuses } from "#domain/generation/status.ts";
import { PersonalizationInput } from "#domain/personalization/personalization.ts";
import { Schema } from "#domain/schema/schema.ts";

/** The shapes of the API. Those with a name (`$id`) become components of the OpenAPI document. */
const strict = { additionalProperties: false } as const;
const Instant = Type.String({ format: "date-time" });
const orNull = <T extends Parameters<typeof Type.Union>[0][number]>(shape: T) => Type.Union([shape, Type.Null()]);

export const PersonalizationShape = Type.Object(PersonalizationInput.properties, {
  ...strict,
  $id: "Personalization",
  description: "Answers about the project. What is left out has a default that works.",
});

export const SchemaShape = Schema;

const IssueShape = Type.Object(
  {
    path: Type.String({ description: "A JSON pointer into the request, or a line of its text." }),
    message: Type.String(),
    hint: Type.Optional(Type.String()),
  },
  { $id: "Issue", description: "One thing that is wrong." },
);

const NoteShape = Type.Object(
  { path: Type.String(), message: Type.String() },
  { $id: "Note", description: "Something that was changed, guessed or left out." },
);

export const ProblemShape = Type.Object(
  {
    type: Type.String({ description: "urn:stackalchemist:problem: and the category." }),
    title: Type.String(),
    status: Type.Integer(),
    detail: Type.String({ description: "What happened." }),
    hint: Type.String({ description: "What to do." }),
    category: Type.String(),
    fault: Type.String({ description: "Whose fault it is: user, project, us or environment." }),
    requestId: Type.String(),
    errors: Type.Optional(Type.Array(IssueShape)),
  },
  { $id: "Problem", description: "Problem details (RFC 9457)." },
);

export const StacksShape = Type.Object({
  stacks: Type.Array(
    Type.Object(
      { id: Type.String(), title: Type.String(), description: Type.String() },
      { $id: "Stack", description: "What a repository can be generated for." },
    ),
  ),
});

const sources = {
  prompt: Type.Optional(Type.String({ description: "A description in English sentences." })),
  schema: Type.Optional(Type.Unsafe<unknown>(SchemaShape)),
  model: Type.Optional(
    Type.Object(
      {
        name: Type.Optional(Type.String({ maxLength: 300, description: "The file’s name: helps to tell its kind." })),
        text: Type.String({ description: "SQL, a Prisma schema, DBML, JDL, or the schema’s JSON as text." }),
      },
      strict,
    ),
  ),
};

export const ExtractBody = Type.Object(
  { prompt: sources.prompt, model: sources.model },
  { ...strict, $id: "ExtractRequest", minProperties: 1, maxProperties: 1, description: "Exactly one of the two." },
);

export const ExtractedShape = Type.Object(
  {
    schema: SchemaShape,
    engine: Type.String({ description: "Who read it." }),
    notes: Type.Array(NoteShape),
    issues: Type.Array(IssueShape, { description: "What has to be mended before it can be generated." }),
  },
  { $id: "ExtractedSchema" },
);

export const GenerateBody = Type.Object(
  {
    ...sources,
    schemaId: Type.Optional(
      Type.String({
        maxLength: 100,
        description:
          "One of your schemas, by the id in its page’s address. Its stack, answers and tier count where the request has none.",
      }),
    ),
    stack: Type.Optional(Type.String({ description: "A stack’s id; the first one when left out." })),
    name: Type.Optional(Type.String({ maxLength: 120, description: "The project’s name." })),
    personalization: Type.Optional(PersonalizationShape),
    tier: Type.Optional(Type.Enum([...tiers])),
  },
  {
    ...strict,
    $id: "GenerateRequest",
    description: "Exactly one of prompt, schema, schemaId and model, and what to make of it.",
  },
);

export type GenerateBody = Static<typeof GenerateBody>;

const Links = Type.Object({
  self: Type.String(),
  events: Type.String(),
  archive: orNull(Type.String({ description: "Null until it has succeeded." })),
});

const listed = {
  id: Type.String(),
  name: Type.String(),
  status: Type.Enum([...generationStatuses]),
  progress: Type.Number({ minimum: 0, maximum: 100, description: "Per cent." }),
  stack: Type.String(),
  entities: Type.Integer(),
  createdAt: Instant,
  startedAt: orNull(Instant),
  finishedAt: orNull(Instant),
  cancelRequested: Type.Boolean(),
  error: orNull(
    Type.Object({ category: Type.String(), fault: Type.String(), message: Type.String(), hint: Type.String() }),
  ),
  links: Links,
};

export const GenerationsShape = Type.Object({
  generations: Type.Array(Type.Object(listed, { $id: "ListedGeneration" })),
  olderThan: orNull(
    Type.String({ description: "The value for olderThan that gives the next page; null on the last." }),
  ),
});

export const GenerationShape = Type.Object(
  { ...listed, tier: Type.Enum([...tiers]), engine: Type.String(), notes: Type.Array(NoteShape) },
  { $id: "Generation" },
);

/** The data of one server-sent event. */
export const ProgressShape = Type.Object(
  {
    status: Type.Enum([...generationStatuses]),
    progress: Type.Number(),
    buildLog: Type.String({ description: "What is new in the log, by lines." }),
    downloadUrl: Type.Optional(Type.String({ description: "With Success." })),
  },
  { $id: "Progress" },
);
export type Progress = Static<typeof ProgressShape>;
