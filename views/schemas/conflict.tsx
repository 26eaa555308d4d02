import { Icon } from "#views/parts/icon.tsx";

export interface ConflictProps {
  /** What was done since the form was loaded, oldest first. */
  readonly changes: readonly string[];
  /** Whether a form below holds what was typed. */
  readonly isInForm: boolean;
  /** What was typed, by its input's name; shown when there is no form for it any more. */
  readonly typed: readonly { readonly label: string; readonly value: string }[];
}

/** On top of the panel after somebody else was faster: nothing was written, nothing that was typed is lost. */
export function Conflict({ changes, isInForm, typed }: ConflictProps): JSX.Element {
  return (
    <div class="notice warning" role="alert" tabindex="-1" {...{ autofocus: true }}>
      <Icon name="warning" />
      <div>
        <h2>Not saved: the schema was changed meanwhile</h2>
        {changes.length === 0 ? (
          <p>Changes were undone or made again, perhaps in another window.</p>
        ) : (
          <>
            <p>Since this page was loaded, perhaps in another window:</p>
            <ul>
              {changes.map((change) => (
                <li safe>{change}</li>
              ))}
            </ul>
          </>
        )}
        {isInForm ? <p>What you typed is in the form below. Look at it again, then save.</p> : ""}
        {isInForm || typed.length === 0 ? "" : <Typed typed={typed} />}
      </div>
    </div>
  );
}

function Typed({ typed }: Pick<ConflictProps, "typed">): JSX.Element {
  return (
    <>
      <p>The part that you were at is not there any more. What you typed:</p>
      <dl class="typed">
        {typed.map(({ label, value }) => (
          <div>
            <dt safe>{label}</dt>
            <dd safe>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
