import { colorPresets } from "#domain/personalization/personalization.ts";
import { presetColors, rampOf } from "#domain/personalization/ramp.ts";
import { projectTitle } from "#domain/stack/project-title.ts";
import { paths } from "#http/paths.ts";
import { Field, type FieldError, TextArea } from "#views/parts/field.tsx";
import { AnswersForm } from "#views/personalize/answers-form.tsx";
import { Preview } from "#views/personalize/preview.tsx";
import { answersForm, type StepProps } from "#views/personalize/step.ts";
import { capitalized } from "#views/personalize/wording.ts";

/** As typed: they come back when they are refused. */
export interface LookAnswers {
  readonly projectName: string;
  readonly tagline: string;
  readonly description: string;
  /** A preset's name or "custom". */
  readonly palette: string;
  /** "#1d4ed8"; counts with "custom". */
  readonly hex: string;
}

export interface LookStepProps extends StepProps {
  readonly answers: LookAnswers;
  readonly errors: readonly FieldError[];
}

export function LookStep(props: LookStepProps): JSX.Element {
  const { stored, answers, errors } = props;
  const name = projectTitle("", stored.schema);
  return (
    <AnswersForm {...props}>
      <>
        <Field
          label="Project name"
          name="projectName"
          value={answers.projectName}
          errors={errors}
          hint={`Names the repository and the application. Left empty, it is “${name}”.`}
        />
        <Field
          label="Tagline"
          name="tagline"
          value={answers.tagline}
          errors={errors}
          hint="One line under the name on the application’s home page, and its description for search engines."
        />
        <TextArea
          label="Description"
          name="description"
          value={answers.description}
          rows={3}
          errors={errors}
          hint="Opens the README and the documents. Left empty, it is the schema’s description."
          draft={`${stored.id} description`}
        />
        <fieldset class="palettes">
          <legend>Colour</legend>
          {colorPresets.map((preset) => (
            <label class="choice palette">
              <input
                type="radio"
                name="palette"
                value={preset}
                {...(answers.palette === preset ? { checked: true } : {})}
              />
              <Swatch hex={presetColors[preset]} />
              <span safe>{capitalized(preset)}</span>
            </label>
          ))}
          <label class="choice palette">
            <input
              type="radio"
              name="palette"
              value="custom"
              {...(answers.palette === "custom" ? { checked: true } : {})}
            />
            <span>Own colour</span>
          </label>
          <div class="palette-custom">
            <Field
              label="Own colour"
              name="hex"
              value={answers.hex}
              errors={errors}
              hint="As #rrggbb. The shades around it are chosen so that text on them stays legible."
            />
            <input type="color" value="#1d4ed8" aria-label="Pick the own colour" data-picker="#hex" hidden />
          </div>
        </fieldset>
        <div
          id="preview"
          hx-post={paths.personalizePreview.href({ schema: stored.id })}
          hx-trigger={`input from:#${answersForm} delay:150ms`}
          hx-include={`#${answersForm}`}
          hx-target="#preview"
          hx-swap="innerHTML"
          hx-sync="this:replace"
        >
          <Preview
            name={answers.projectName.trim() || name}
            tagline={answers.tagline}
            {...{ palette: answers.palette, hex: answers.hex }}
          />
        </div>
      </>
    </AnswersForm>
  );
}

function Swatch({ hex }: { hex: string }): JSX.Element {
  const ramp = rampOf(hex);
  return (
    <svg class="swatch" viewBox="0 0 60 20" width="60" height="20" aria-hidden="true" focusable="false">
      {([200, 400, 600, 800] as const).map((shade, index) => (
        <rect x={String(index * 15)} y="0" width="15" height="20" fill={ramp[shade]} />
      ))}
    </svg>
  );
}
