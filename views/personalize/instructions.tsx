import type { FieldError } from "#views/parts/field.tsx";
import { TextArea } from "#views/parts/field.tsx";
import { AnswersForm } from "#views/personalize/answers-form.tsx";
import type { StepProps } from "#views/personalize/step.ts";

export interface InstructionsStepProps extends StepProps {
  /** By the entity's name, as they were typed. */
  readonly instructions: Readonly<Record<string, string>>;
  readonly errors: readonly FieldError[];
}

/** More than these would be a wall of text areas. */
const mostShown = 4;

export function InstructionsStep(props: InstructionsStepProps): JSX.Element {
  const { stored, instructions } = props;
  const { entities } = stored.schema;
  return (
    <AnswersForm {...props}>
      <>
        <p class="subtle measure">
          What somebody who works on an entity should know: rules, who may do what, what comes next. It is written into
          that entity’s service module as its documentation and into stackalchemist.json. With the plan Boilerplate a
          language model also writes these rules into the code; with Spark it changes no code by itself.
        </p>
        {entities.map(({ name }, index) => {
          const value = instructions[name] ?? "";
          const field = (
            <TextArea
              label={`Instructions for ${name}`}
              name={instructionField(name)}
              value={value}
              rows={3}
              errors={props.errors}
              draft={`${stored.id} ${instructionField(name)}`}
            />
          );
          if (entities.length <= mostShown) return field;
          const refused = props.errors.some((error) => error.name === instructionField(name));
          return (
            <details class="quiet" {...(value !== "" || index === 0 || refused ? { open: true } : {})}>
              <summary safe>{name}</summary>
              {field}
            </details>
          );
        })}
      </>
    </AnswersForm>
  );
}

/** Names can hold anything, also what an attribute or a form would change. */
export function instructionField(entity: string): string {
  return `for-${encodeURIComponent(entity.toWellFormed())}`;
}
