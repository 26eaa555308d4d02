import { defaultPersonalization } from "#domain/personalization/personalization.ts";
import { Checkbox, type FieldError } from "#views/parts/field.tsx";
import { AnswersForm } from "#views/personalize/answers-form.tsx";
import type { StepProps } from "#views/personalize/step.ts";
import { featureChoices } from "#views/personalize/wording.ts";

export function FeaturesStep(props: StepProps & { errors: readonly FieldError[] }): JSX.Element {
  const chosen = { ...defaultPersonalization.features, ...props.stored.personalization.features };
  return (
    <AnswersForm {...props}>
      <fieldset class="feature-list">
        <legend class="visually-hidden">Features</legend>
        {featureChoices.map(({ value, label, effect }) => (
          <Checkbox label={label} name={value} checked={chosen[value]} hint={effect} />
        ))}
      </fieldset>
    </AnswersForm>
  );
}
