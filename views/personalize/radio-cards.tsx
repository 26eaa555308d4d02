import type { Choice } from "#views/personalize/wording.ts";

/** Answers of which one is chosen, each with what it changes. */
export function RadioCards({
  name,
  legend,
  choices,
  chosen,
}: {
  name: string;
  legend: string;
  choices: readonly Choice<string>[];
  chosen: string;
}): JSX.Element {
  return (
    <fieldset class="choices one-column">
      <legend safe>{legend}</legend>
      {choices.map(({ value, label, effect }) => (
        <label class="choice">
          <input type="radio" name={name} value={value} {...(value === chosen ? { checked: true } : {})} />
          <span>
            <strong safe>{label}</strong>
            <span class="choice-line" safe>
              {effect}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
