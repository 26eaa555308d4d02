import { defaultTier, plansFor } from "#domain/billing/plans.ts";
import type { PersonalizationStep } from "#domain/personalization/steps.ts";
import type { StoredSchema } from "#domain/schema/stored-schema.ts";
import { type WizardPage, wizardView } from "#http/routes/personalize/page.tsx";
import type { GalleryCase } from "./case.ts";
import { sampleStacks } from "./home.tsx";

type Text = (word: string) => string;

function stored(text: Text, entities: number, changes: Partial<StoredSchema> = {}): StoredSchema {
  const names = ["Doctor", "Patient", "Appointment", "Invoice", "Room", "Prescription", "Ward", "Shift"];
  return {
    ...{ id: "sch_1", userId: "usr_1", name: "Clinic", source: "prompt", sourceText: "", engine: "offline extractor" },
    ...{
      notes: [],
      personalization: {},
      stack: "python-react",
      tier: defaultTier,
      revision: 1,
      undo: null,
      redo: null,
    },
    ...{ createdAtMs: 0, updatedAtMs: 0 },
    schema: {
      name: text("Clinic"),
      description: text("Appointments of patients with doctors."),
      entities: Array.from({ length: entities }, (_, index) => ({
        name: text(`${names[index % names.length]}${index < names.length ? "" : index}`),
        fields: [{ name: "name", type: "string" as const }],
      })),
    },
    ...changes,
  };
}

function answered(text: Text): StoredSchema {
  return stored(text, 3, {
    personalization: {
      projectName: text("Bright Clinic"),
      tagline: text("Care, on time"),
      description: text("Everything about appointments.\nAnd the rooms they are in."),
      colorScheme: "#0e7490",
      features: { auth: "jwt", softDelete: true, auditTimestamps: false, apiDocs: true, dockerCompose: false },
      entityInstructions: { Doctor: text("Only doctors of the same ward may see each other’s patients.") },
    },
  });
}

function shown(name: string, page: (text: Text) => Omit<WizardPage, "stacks" | "plans">): GalleryCase {
  return {
    name: `personalize · ${name}`,
    section: "schemas",
    scripts: ["js/palette.js"],
    view: (text) => wizardView({ ...page(text), stacks: sampleStacks(text), plans: plansFor({ model: true }) }),
  };
}

const fresh = (step: PersonalizationStep) => (text: Text) => ({ stored: stored(text, 3), step });

export const personalizeCases: readonly GalleryCase[] = [
  shown("platform, from a model", (text) => ({
    stored: stored(text, 3, { source: "sql", stack: null }),
    step: "platform",
  })),
  shown("look, fresh", fresh("look")),
  shown("look, answered", (text) => ({ stored: answered(text), step: "look" })),
  shown("look, refused", (text) => ({
    stored: stored(text, 3),
    step: "look",
    look: {
      projectName: text("A name that is too long. ".repeat(6)),
      tagline: text("Care, on time"),
      description: text("Typed, and still here."),
      palette: "custom",
      hex: text("teal"),
    },
    errors: [
      { name: "projectName", message: text("This is longer than 120 characters.") },
      { name: "hex", message: text("“teal” is no colour scheme. Use a colour such as #1d4ed8.") },
    ],
  })),
  shown("sign-in", (text) => ({ stored: answered(text), step: "sign-in" })),
  shown("features", (text) => ({ stored: answered(text), step: "features" })),
  shown("instructions, few entities", (text) => ({ stored: answered(text), step: "instructions" })),
  shown("instructions, 40 entities", (text) => ({ stored: stored(text, 40), step: "instructions" })),
  shown("review", (text) => ({ stored: answered(text), step: "review" })),
  shown("review, schema with issues", (text) => ({ stored: stored(text, 0), step: "review" })),
];
