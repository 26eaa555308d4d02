import { stepAfter } from "#domain/personalization/steps.ts";
import { paths } from "#http/paths.ts";
import { ErrorSummary } from "#views/parts/error-summary.tsx";
import type { FieldError } from "#views/parts/field.tsx";
import { answersForm, type StepProps } from "#views/personalize/step.ts";
import { stepTitles } from "#views/personalize/wording.ts";

/** The form around a step's questions, with the way on. */
export function AnswersForm({
  stored,
  step,
  errors,
  children,
}: StepProps & { errors: readonly FieldError[]; children: JSX.Element }): JSX.Element {
  const next = stepAfter(step);
  return (
    <form
      method="post"
      action={paths.personalizeStep.href({ schema: stored.id, step })}
      id={answersForm}
      class="wizard-form"
    >
      <ErrorSummary errors={errors} />
      {children}
      <p class="actions">
        <button type="submit" class="primary" name="next" value={next}>
          Save and go on
        </button>
        <span class="subtle" safe>{`Next: ${stepTitles[next]}`}</span>
      </p>
    </form>
  );
}

/** The button that Enter in a field presses: without it that would be the first of the step list. Unseen, and left out of the tab order. */
export function DefaultButton({ step }: Pick<StepProps, "step">): JSX.Element {
  const attributes = { class: "visually-hidden", tabindex: "-1", "aria-hidden": "true" } as const;
  return (
    <button type="submit" form={answersForm} name="next" value={stepAfter(step)} {...attributes}>
      Save and go on
    </button>
  );
}
