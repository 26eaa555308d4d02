import type { TimelineNote } from "#domain/generation/timeline.ts";

/** What was worth a line beside the steps. */
export function Notes({ notes }: { notes: readonly TimelineNote[] }): JSX.Element {
  return (
    <>
      {notes.map(({ text }) => (
        <li safe>{text}</li>
      ))}
    </>
  );
}
