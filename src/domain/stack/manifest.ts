import { type Static, Type } from "typebox";

/** `templates/<id>/stack.json`: everything about a stack that is data. Published as `templates/stack.schema.json`. */
const strict = { additionalProperties: false } as const;
const Texts = Type.Array(Type.String());

/** One command of the proof. Steps form a graph by `needs`; those that are ready run side by side. */
export const StepDefinition = Type.Object(
  {
    id: Type.String({ pattern: "^[a-z][a-z0-9-]*$" }),
    title: Type.String(),
    /** Directory below the workspace: "project/backend". */
    cwd: Type.String(),
    /** argv, no shell. */
    run: Type.Array(Type.String(), { minItems: 1 }),
    env: Type.Optional(Type.Record(Type.String(), Type.String())),
    needs: Type.Optional(Texts),
    timeoutSeconds: Type.Integer({ minimum: 1 }),
    /** Paths below `project/` that the step makes and that belong in the archive (e.g. docs/openapi.json). */
    outputs: Type.Optional(Texts),
    /** Expected seconds for a middling project; only for the percentage. */
    expectedSeconds: Type.Number({ minimum: 0 }),
    /** Name of a tool below and how it prints its version; written to build-report.json. */
    tool: Type.Optional(Type.Object({ name: Type.String(), version: Texts }, strict)),
    /** Runs only when this feature flag of the context is on ("auth", "apiDocs" …). */
    when: Type.Optional(Type.String()),
  },
  strict,
);
export type StepDefinition = Static<typeof StepDefinition>;

/** A kind of zone: the part of a zone id after the last dot ("appointments.before_create" is of kind "before_create"). */
export const ZoneKind = Type.Object(
  {
    language: Type.String(),
    /** What the body is given, may use and must do; goes into the model's prompt and the README. */
    contract: Type.String(),
  },
  strict,
);
export type ZoneKind = Static<typeof ZoneKind>;

/** What a Blueprint is made of: the steps that write its documents, and the files of the repository that are in it. */
export const BlueprintRules = Type.Object(
  { steps: Texts, files: Type.Array(Type.Object({ path: Type.String(), about: Type.String() }, strict)) },
  strict,
);
export type BlueprintRules = Static<typeof BlueprintRules>;

/** What a filled body of one language may hold. */
export const BodyRules = Type.Object(
  {
    /** Modules that it may import, with all below them. */
    imports: Texts,
    /** Texts that it must not hold. */
    forbidden: Texts,
  },
  strict,
);
export type BodyRules = Static<typeof BodyRules>;

/** What a language model may write, and what it is shown of a project beside the file of the zone. */
export const FillRules = Type.Object(
  {
    /** By language; a zone of another is never filled. */
    bodies: Type.Record(Type.String(), BodyRules),
    /** Files for every zone. */
    shared: Texts,
    /** For the zones of an entity; `{{entity.…}}` as in template paths. */
    entity: Texts,
    /** How the ids of tests name the entity that they are about, in brackets: "[orders-number]" for "{{entity.path}}". */
    testMark: Type.String(),
  },
  strict,
);
export type FillRules = Static<typeof FillRules>;

export const StackManifest = Type.Object(
  {
    $schema: Type.Optional(Type.String()),
    id: Type.String({ pattern: "^[a-z][a-z0-9-]*$" }),
    title: Type.String(),
    description: Type.String(),
    /** Names no identifier of a kind may take (domain/naming/reserved); compared without case, "model_dump*" means any ending. */
    reserved: Type.Object(
      {
        class: Texts,
        /** Endings that templates put behind an entity's class ("Create"): with one no class may be reserved, and the class of an enum has none. */
        classSuffix: Texts,
        field: Texts,
        /** For columns (fields and foreign keys) besides `field`. */
        column: Texts,
        variable: Texts,
        module: Texts,
        table: Texts,
        path: Texts,
      },
      strict,
    ),
    /** Which formatter makes rendered files a fixpoint; first match wins. Globs are relative to the repository's root. */
    format: Type.Array(
      Type.Object(
        {
          include: Texts,
          formatter: Type.Union([Type.Literal("ruff"), Type.Literal("prettier")]),
          options: Type.Record(Type.String(), Type.Unknown()),
        },
        strict,
      ),
    ),
    zones: Type.Record(Type.String(), ZoneKind),
    fill: Type.Optional(FillRules),
    blueprint: BlueprintRules,
    image: Type.Object(
      {
        /** Official base image, and the Debian suite that stands in for it without a container registry. */
        base: Type.String(),
        suite: Type.String(),
        /** Debian packages in the image. */
        packages: Texts,
        /** Files below the stack's folder that decide the image's contents (lockfiles, install script): the image's tag is their hash. */
        inputs: Texts,
        /** Script below the stack's folder that runs as root in the base with the inputs at /tmp/stack and a network. */
        install: Type.String(),
      },
      strict,
    ),
    limits: Type.Object(
      {
        memoryMb: Type.Integer(),
        processes: Type.Integer(),
        workspaceMb: Type.Integer(),
        workspaceFiles: Type.Integer(),
        wallSeconds: Type.Integer(),
      },
      strict,
    ),
    /** Environment of every step. */
    env: Type.Record(Type.String(), Type.String()),
    steps: Type.Array(StepDefinition),
  },
  strict,
);
export type StackManifest = Static<typeof StackManifest>;

/** What users choose a stack by. */
export type StackSummary = Pick<StackManifest, "id" | "title" | "description">;
