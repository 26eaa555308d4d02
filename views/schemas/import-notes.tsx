import type { Note } from "#domain/schema/schema.ts";
import { placeIn } from "#views/parts/notes.ts";
import { counted } from "#views/schemas/words.ts";

/** What the reader of the description or model guessed, changed or could not use. */
export function ImportNotes({ notes, engine }: { notes: readonly Note[]; engine: string }): JSX.Element {
  if (notes.length === 0) return "";
  const placeOf = placeIn(notes);
  return (
    <details class="import-notes">
      <summary safe>{`${counted(notes.length, "note")} of the ${engine}`}</summary>
      <ul>
        {notes.map((note) => (
          <li>
            {placeOf(note).startsWith("line") ? (
              <>
                <span class="mono subtle" safe>
                  {note.path}
                </span>{" "}
              </>
            ) : (
              ""
            )}
            <span safe>{note.message}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
