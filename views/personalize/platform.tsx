import { availablePlans, plans, tierOrDefault } from "#domain/billing/plans.ts";
import type { StackSummary } from "#domain/stack/manifest.ts";
import type { FieldError } from "#views/parts/field.tsx";
import { StackChoices } from "#views/parts/stack-choices.tsx";
import { AnswersForm } from "#views/personalize/answers-form.tsx";
import { RadioCards } from "#views/personalize/radio-cards.tsx";
import type { StepProps } from "#views/personalize/step.ts";

export interface PlatformStepProps extends StepProps {
  readonly stacks: readonly StackSummary[];
  readonly errors: readonly FieldError[];
}

/** What it is made of, and how much of it. Plans whose output is not made yet are named, and not offered. */
export function PlatformStep(props: PlatformStepProps): JSX.Element {
  const { stored, stacks } = props;
  const later = plans.filter(({ available }) => !available);
  return (
    <AnswersForm {...props}>
      <>
        <StackChoices stacks={stacks} chosen={stored.stack} legend="Stack" />
        <RadioCards
          name="tier"
          legend="What you get"
          choices={availablePlans.map(({ tier, name, gives }) => ({ value: tier, label: name, effect: gives }))}
          chosen={tierOrDefault(stored.tier)}
        />
        <details class="quiet">
          <summary>Plans that are not made yet</summary>
          <ul>
            {later.map(({ name, gives }) => (
              <li safe>{`${name}: ${gives}`}</li>
            ))}
          </ul>
        </details>
      </>
    </AnswersForm>
  );
}
