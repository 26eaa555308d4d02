/**
 * A part of the `stackalchemist.json` that every generated project carries, as JSON text, so that the file itself can be handed in where
 * a schema or the answers are asked for. Null when the text is not such a file.
 */
export function partOfProjectFile(text: string, part: "schema" | "personalization"): string | null {
  // Cheap first: a schema may be megabytes, and has no such key.
  if (!text.includes('"generator"')) return null;
  try {
    const file: unknown = JSON.parse(text.replace(/^\ufeff/, ""));
    if (typeof file !== "object" || file === null || !("generator" in file) || !("stack" in file)) return null;
    const value: unknown = Reflect.get(file, part);
    return typeof value === "object" && value !== null ? JSON.stringify(value) : null;
  } catch {
    // Not for this function to say: whoever reads it as a schema says where it is broken.
    return null;
  }
}
