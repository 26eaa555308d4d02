import { type Plan, plansOffered, tierOrDefault } from "#domain/billing/plans.ts";
import type { StackSummary } from "#domain/stack/manifest.ts";
import type { FieldError } from "#views/parts/field.tsx";
import { StackChoices } from "#views/parts/stack-choices.tsx";
import { AnswersForm } from "#views/personalize/answers-form.tsx";
import { RadioCards } from "#views/personalize/radio-cards.tsx";
import type { StepProps } from "#views/personalize/step.ts";

export interface PlatformStepProps extends StepProps {
  readonly stacks: readonly StackSummary[];
  readonly plans: readonly Plan[];
  readonly errors: readonly FieldError[];
}

/** What it is made of, and how much of it. Plans that are not made here are named, and not offered. */
export function PlatformStep(props: PlatformStepProps): JSX.Element {
  const { stored, stacks, plans } = props;
  const others = plans.filter(({ lacks }) => lacks !== null);
  return (
    <AnswersForm {...props}>
      <>
        <StackChoices stacks={stacks} chosen={stored.stack} legend="Stack" />
        <RadioCards
          name="tier"
          legend="What you get"
          choices={plansOffered(plans).map(({ tier, name, gives }) => ({ value: tier, label: name, effect: gives }))}
          chosen={tierOrDefault(stored.tier, plans)}
        />
        <details class="quiet">
          <summary>Plans that this installation does not make</summary>
          <ul>
            {others.map(({ name, gives, lacks }) => (
              <li safe>{`${name}: ${gives} ${lacks}.`}</li>
            ))}
          </ul>
        </details>
      </>
    </AnswersForm>
  );
}
