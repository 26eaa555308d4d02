import type { PersonalizationStep } from "#domain/personalization/steps.ts";
import type { StoredSchema } from "#domain/schema/stored-schema.ts";

export interface StepProps {
  readonly stored: StoredSchema;
  readonly step: PersonalizationStep;
}

/** The id of the form that a step's questions are in; the step list sends it, too, so that going elsewhere keeps what was typed. */
export const answersForm = "answers";
