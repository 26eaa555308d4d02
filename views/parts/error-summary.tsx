import type { FieldError } from "#views/parts/field.tsx";

/** On top of a form that was refused: takes the focus, says what is wrong, leads to each field. Nothing when nothing is wrong. */
export function ErrorSummary({ errors, prefix = "" }: { errors: readonly FieldError[]; prefix?: string }): JSX.Element {
  if (errors.length === 0) return "";
  return (
    <div class="notice negative" role="alert" tabindex="-1" {...{ autofocus: true }}>
      <h2 safe>{errors.length === 1 ? "One thing needs a change" : `${errors.length} things need a change`}</h2>
      <ul>
        {errors.map(({ name, message }) => (
          <li>
            {name === "" ? (
              <span safe>{message}</span>
            ) : (
              <a href={`#${prefix}${name}`} safe>
                {message}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
