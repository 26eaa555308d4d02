import type { Note } from "#domain/schema/schema.ts";

/** A note's place, "" where it tells nothing: a description is often one line. */
export function placeIn(notes: readonly Note[]): (note: Note) => string {
  const isLine = ({ path }: Note) => path.startsWith("line");
  const isOneLine = !notes.some((note) => isLine(note) && note.path !== "line 1");
  return (note) => (isOneLine && isLine(note) ? "" : note.path);
}
