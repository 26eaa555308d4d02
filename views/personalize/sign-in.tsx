import { defaultPersonalization } from "#domain/personalization/personalization.ts";
import type { FieldError } from "#views/parts/field.tsx";
import { AnswersForm } from "#views/personalize/answers-form.tsx";
import { RadioCards } from "#views/personalize/radio-cards.tsx";
import type { StepProps } from "#views/personalize/step.ts";
import { authChoices } from "#views/personalize/wording.ts";

export function SignInStep(props: StepProps & { errors: readonly FieldError[] }): JSX.Element {
  const chosen = props.stored.personalization.features?.auth ?? defaultPersonalization.features.auth;
  return (
    <AnswersForm {...props}>
      <RadioCards name="auth" legend="How people sign in to the application" choices={authChoices} chosen={chosen} />
    </AnswersForm>
  );
}
