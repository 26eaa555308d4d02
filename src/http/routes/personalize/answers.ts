import { defaultPersonalization } from "#domain/personalization/personalization.ts";
import type { PersonalizationStep } from "#domain/personalization/steps.ts";
import { isPreset } from "#domain/personalization/theme.ts";
import type { Issue, Schema } from "#domain/schema/schema.ts";
import type { StoredSchema } from "#domain/schema/stored-schema.ts";
import type { Form } from "#http/body.ts";
import type { TypedAnswers } from "#services/schema/save-answers.ts";
import type { FieldError } from "#views/parts/field.tsx";
import { instructionField } from "#views/personalize/instructions.tsx";
import type { LookAnswers } from "#views/personalize/look.tsx";
import { featureChoices } from "#views/personalize/wording.ts";

/** A step's answers as the form says them. What is not one of the offered words is refused where it is checked. */
export function answersOf(form: Form, step: PersonalizationStep, schema: Schema): TypedAnswers {
  switch (step) {
    case "platform":
      return { stack: form.text("stack"), tier: form.text("tier") };
    case "look": {
      const { palette, hex, ...texts } = lookTyped(form);
      return { personalization: { ...texts, colorScheme: palette === "custom" ? hex.trim() : palette } };
    }
    case "sign-in":
      // The parser refuses every other word.
      return { personalization: { features: { auth: form.text("auth") as "jwt" } } };
    case "features":
      return {
        personalization: {
          features: Object.fromEntries(featureChoices.map(({ value }) => [value, form.ticked(value)])),
        },
      };
    case "instructions":
      return { personalization: { entityInstructions: instructionsTyped(form, schema) } };
    case "review":
      return {};
    default:
      return step satisfies never;
  }
}

export function lookTyped(form: Form): LookAnswers {
  return {
    projectName: form.text("projectName"),
    tagline: form.text("tagline"),
    description: form.text("description"),
    palette: form.text("palette"),
    hex: form.text("hex"),
  };
}

export function lookStored({ personalization }: Pick<StoredSchema, "personalization">): LookAnswers {
  const { projectName = "", tagline = "", description = "" } = personalization;
  const scheme = personalization.colorScheme ?? defaultPersonalization.colorScheme;
  const own = !isPreset(scheme);
  return { projectName, tagline, description, palette: own ? "custom" : scheme, hex: own ? scheme : "" };
}

/** Of the schema's entities, those that something was typed for. */
export function instructionsTyped(form: Form, { entities }: Schema): Readonly<Record<string, string>> {
  const typed = entities.map(({ name }) => [name, form.text(instructionField(name)).trim()] as const);
  return Object.fromEntries(typed.filter(([, text]) => text !== ""));
}

/** Issues of answers, at the fields of the forms. */
export function fieldErrorsOf(issues: readonly Issue[]): readonly FieldError[] {
  return issues.map(({ path, message, hint }) => ({ name: fieldAt(path), message: `${message} ${hint}`.trim() }));
}

function fieldAt(path: string): string {
  const [, first = "", second] = path.split("/").map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  if (first === "colorScheme") return "hex";
  if (first === "entityInstructions" && second !== undefined) return instructionField(second);
  return first === "features" ? "" : first;
}
