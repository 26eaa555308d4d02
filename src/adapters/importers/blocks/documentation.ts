/**
 * What a comment says to people: without the lines that instruct tools (`@author …`, `@zod.min(1)`, `[TypeName]`), and what such a line's parentheses
 * go on with.
 */
export function plainDocumentation(doc: string): string {
  let open = 0;
  const told = doc.split("\n").filter((line) => {
    const instructs = open > 0 || /^\s*@{1,2}(?!deprecated\b)\w/.test(line);
    if (instructs) open = Math.max(0, open + countOf(line, "([{") - countOf(line, ")]}"));
    return !instructs && !/^\s*!?\[[\w.<>, ]+\]\s*$/.test(line);
  });
  return told.join("\n").trim();
}

function countOf(line: string, marks: string): number {
  return [...line].filter((character) => marks.includes(character)).length;
}
