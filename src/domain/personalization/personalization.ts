import { type Static, Type } from "typebox";

/** The user's answers about the project beside its schema; stored as JSON with the generation and written into the archive. */
export const colorPresets = ["ocean", "forest", "sunset", "grape", "rose", "slate"] as const;
export type ColorPreset = (typeof colorPresets)[number];

export const authMethods = ["jwt", "session", "none"] as const;
export type AuthMethod = (typeof authMethods)[number];

const strict = { additionalProperties: false } as const;
const Flag = Type.Optional(Type.Boolean());

export const PersonalizationInput = Type.Object(
  {
    projectName: Type.Optional(Type.String({ maxLength: 120 })),
    description: Type.Optional(Type.String({ maxLength: 10_000 })),
    tagline: Type.Optional(Type.String({ maxLength: 200 })),
    /** A preset's name or "#rrggbb". */
    colorScheme: Type.Optional(Type.String()),
    /** What the model should heed for an entity, by the entity's name. */
    entityInstructions: Type.Optional(Type.Record(Type.String(), Type.String({ maxLength: 10_000 }))),
    features: Type.Optional(
      Type.Object(
        {
          auth: Type.Optional(Type.Enum([...authMethods])),
          softDelete: Flag,
          auditTimestamps: Flag,
          apiDocs: Flag,
          dockerCompose: Flag,
        },
        strict,
      ),
    ),
  },
  strict,
);
export type PersonalizationInput = Static<typeof PersonalizationInput>;

/** The same with every answer given. "" means: take the schema's own name or description. */
export interface Personalization {
  readonly projectName: string;
  readonly description: string;
  readonly tagline: string;
  readonly colorScheme: string;
  readonly entityInstructions: Readonly<Record<string, string>>;
  readonly features: {
    readonly auth: AuthMethod;
    readonly softDelete: boolean;
    readonly auditTimestamps: boolean;
    readonly apiDocs: boolean;
    readonly dockerCompose: boolean;
  };
}

export const defaultPersonalization: Personalization = {
  projectName: "",
  description: "",
  tagline: "",
  colorScheme: "ocean",
  entityInstructions: {},
  features: { auth: "session", softDelete: false, auditTimestamps: true, apiDocs: true, dockerCompose: true },
};

/** The answers with the defaults for what was not answered. */
export function completePersonalization(input: PersonalizationInput): Personalization {
  return {
    ...defaultPersonalization,
    ...input,
    features: { ...defaultPersonalization.features, ...input.features },
  };
}
