/** A user's name inside a sentence: in quotes, on one line, and cut where it would fill the screen. */
export function quoted(name: string): string {
  return `“${brief(name)}”`;
}

export function brief(name: string): string {
  const line = name.replace(/\s+/g, " ").trim();
  const characters = [...line];
  return characters.length > 60 ? `${characters.slice(0, 59).join("")}…` : line;
}
