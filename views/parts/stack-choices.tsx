import type { StackSummary } from "#domain/stack/manifest.ts";
import { Icon } from "#views/parts/icon.tsx";

/** The stacks as cards, one of them chosen. */
export function StackChoices({
  stacks,
  chosen,
  legend,
}: {
  stacks: readonly StackSummary[];
  chosen: string | null;
  legend: string;
}): JSX.Element {
  const selected = stacks.some(({ id }) => id === chosen) ? chosen : stacks[0]?.id;
  return (
    <fieldset class="choices">
      <legend safe>{legend}</legend>
      {stacks.map(({ id, title, description }) => (
        <label class="choice">
          <input type="radio" name="stack" value={id} {...(id === selected ? { checked: true } : {})} />
          <Icon name="mark" />
          <span>
            <strong safe>{title}</strong>
            <span class="choice-line" safe>
              {description}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
