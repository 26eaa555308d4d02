import type { StoredSchema } from "#domain/schema/stored-schema.ts";

/** The questions before a generation, in order; each has a page of its own. */
export const personalizationSteps = ["platform", "look", "sign-in", "features", "instructions", "review"] as const;
export type PersonalizationStep = (typeof personalizationSteps)[number];

export function isPersonalizationStep(text: string): text is PersonalizationStep {
  return (personalizationSteps as readonly string[]).includes(text);
}

export function stepAfter(step: PersonalizationStep): PersonalizationStep {
  return personalizationSteps[personalizationSteps.indexOf(step) + 1] ?? "review";
}

type Answers = Pick<StoredSchema, "source" | "stack" | "personalization">;

/** Who came with a prompt chose the platform with it; who came with a model chooses it first. */
export function firstStep({ source, stack }: Pick<StoredSchema, "source" | "stack">): PersonalizationStep {
  return source === "prompt" && stack !== null ? "look" : "platform";
}

/** Whether the user has answered a step's questions; until then its defaults hold. */
export function isAnswered(step: PersonalizationStep, { stack, personalization }: Answers): boolean {
  switch (step) {
    case "platform":
      return stack !== null;
    case "look":
      return personalization.colorScheme !== undefined;
    case "sign-in":
      return personalization.features?.auth !== undefined;
    case "features":
      return personalization.features?.softDelete !== undefined;
    case "instructions":
      return personalization.entityInstructions !== undefined;
    case "review":
      return false;
    default:
      return step satisfies never;
  }
}
