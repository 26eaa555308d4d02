import type { Plan } from "#domain/billing/plans.ts";
import type { PersonalizationStep } from "#domain/personalization/steps.ts";
import { firstStep } from "#domain/personalization/steps.ts";
import { examine } from "#domain/schema/examine.ts";
import { displayName, type StoredSchema } from "#domain/schema/stored-schema.ts";
import type { StackSummary } from "#domain/stack/manifest.ts";
import { type Markup, page } from "#http/respond.ts";
import type { Visit } from "#http/visit.ts";
import type { FieldError } from "#views/parts/field.tsx";
import { FeaturesStep } from "#views/personalize/features.tsx";
import { InstructionsStep } from "#views/personalize/instructions.tsx";
import { WizardLayout } from "#views/personalize/layout.tsx";
import { type LookAnswers, LookStep } from "#views/personalize/look.tsx";
import { PlatformStep } from "#views/personalize/platform.tsx";
import { ReviewStep } from "#views/personalize/review.tsx";
import { Shortcut } from "#views/personalize/shortcut.tsx";
import { SignInStep } from "#views/personalize/sign-in.tsx";
import { stepTitles } from "#views/personalize/wording.ts";
import { lookStored } from "./answers.ts";

export interface WizardPage {
  readonly stored: StoredSchema;
  readonly step: PersonalizationStep;
  readonly stacks: readonly StackSummary[];
  readonly plans: readonly Plan[];
  /** What was typed and refused; without, what is stored. */
  readonly look?: LookAnswers;
  readonly instructions?: Readonly<Record<string, string>>;
  readonly errors?: readonly FieldError[];
}

/** A page of the wizard; 422 when answers were refused. */
export function wizardPage(visit: Visit<unknown>, shown: WizardPage, status?: number): Response {
  const { stored, step, errors = [] } = shown;
  const refused = status ?? (errors.length > 0 ? 422 : 200);
  return page(visit, wizardView(shown), {
    title: `${stepTitles[step]} · ${displayName(stored.schema)}`,
    section: "schemas",
    status: refused,
    scripts: step === "look" ? ["js/palette.js"] : [],
  });
}

export function wizardView(shown: WizardPage): Markup {
  const { stored, step } = shown;
  return (
    <WizardLayout stored={stored} step={step}>
      <>
        {step === firstStep(stored) ? <Shortcut stored={stored} issues={examine(stored.schema)} /> : ""}
        {questionsOf(shown)}
      </>
    </WizardLayout>
  );
}

function questionsOf(shown: WizardPage): Markup {
  const { stored, step, stacks, plans, errors = [] } = shown;
  const asked = { stored, step, errors };
  switch (step) {
    case "platform":
      return <PlatformStep {...asked} stacks={stacks} plans={plans} />;
    case "look":
      return <LookStep {...asked} answers={shown.look ?? lookStored(stored)} />;
    case "sign-in":
      return <SignInStep {...asked} />;
    case "features":
      return <FeaturesStep {...asked} />;
    case "instructions": {
      const instructions = shown.instructions ?? stored.personalization.entityInstructions ?? {};
      return <InstructionsStep {...asked} instructions={instructions} />;
    }
    case "review":
      return <ReviewStep stored={stored} stacks={stacks} plans={plans} issues={examine(stored.schema)} />;
    default:
      return step satisfies never;
  }
}
