import { isAnswered, type PersonalizationStep, personalizationSteps } from "#domain/personalization/steps.ts";
import { displayName } from "#domain/schema/stored-schema.ts";
import { paths } from "#http/paths.ts";
import { Icon } from "#views/parts/icon.tsx";
import { DefaultButton } from "#views/personalize/answers-form.tsx";
import { answersForm, type StepProps } from "#views/personalize/step.ts";
import { stepTitles } from "#views/personalize/wording.ts";

/**
 * A step of the wizard: the list of steps beside its questions. In a step with questions the list consists of buttons that save and go there; on the
 * review, which has none, of links.
 */
export function WizardLayout({ stored, step, children }: StepProps & { children: JSX.Element }): JSX.Element {
  const index = personalizationSteps.indexOf(step);
  return (
    <div class="wizard">
      <header class="wizard-head">
        <p>
          <a href={paths.schema.href({ schema: stored.id })} safe>
            {displayName(stored.schema)}
          </a>
        </p>
        <h1 safe>{stepTitles[step]}</h1>
        <p class="subtle">
          Step {index + 1} of {personalizationSteps.length}
        </p>
      </header>
      {step === "review" ? "" : <DefaultButton step={step} />}
      <nav class="wizard-steps" aria-label="Steps">
        <ol>
          {personalizationSteps.map((each) => (
            <li>
              <StepEntry stored={stored} step={each} current={step} />
            </li>
          ))}
        </ol>
      </nav>
      <div class="wizard-body">{children}</div>
    </div>
  );
}

function StepEntry({ stored, step, current }: StepProps & { current: PersonalizationStep }): JSX.Element {
  const done = isAnswered(step, stored);
  const content = (
    <>
      <Icon name={done ? "check" : "circle"} />
      <span safe>{stepTitles[step]}</span>
      {done ? <span class="visually-hidden"> (answered)</span> : ""}
    </>
  );
  const state = { class: done ? "wizard-step done" : "wizard-step" };
  if (step === current) {
    return (
      <span {...state} aria-current="step">
        {content}
      </span>
    );
  }
  if (current === "review") {
    return (
      <a {...state} href={paths.personalizeStep.href({ schema: stored.id, step })}>
        {content}
      </a>
    );
  }
  return (
    <button type="submit" {...state} form={answersForm} name="next" value={step}>
      {content}
    </button>
  );
}
