import type { Note } from "#domain/schema/schema.ts";
import { counted } from "#views/schemas/words.ts";

/** What the reader of the description or model guessed, changed or could not use. */
export function ImportNotes({ notes, engine }: { notes: readonly Note[]; engine: string }): JSX.Element {
  if (notes.length === 0) return "";
  // A description is often one line: then its number tells nothing.
  const numbered = notes.some(({ path }) => path.startsWith("line") && path !== "line 1");
  return (
    <details class="import-notes">
      <summary safe>{`${counted(notes.length, "note")} of the ${engine}`}</summary>
      <ul>
        {notes.map(({ path, message }) => (
          <li>
            {numbered && path.startsWith("line") ? (
              <>
                <span class="mono subtle" safe>
                  {path}
                </span>{" "}
              </>
            ) : (
              ""
            )}
            <span safe>{message}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
