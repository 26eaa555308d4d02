import type { BodyRules } from "#domain/stack/manifest.ts";
import type { Zone } from "#domain/stack/zones.ts";

/** Logic of one place that is longer than this belongs into a file of its own, which only people make. */
const maxCharacters = 8_000;
const maxLines = 160;

export type Acceptance = { readonly body: string } | { readonly refusal: string };

/**
 * Judges a body that a language model wrote and gives it the zone's indentation. What it answers is data from a stranger: only what the stack
 * allows passes. The reason of a refusal is written for the model.
 */
export function acceptBody(zone: Zone, given: string, rules: BodyRules): Acceptance {
  const text = withoutFence(given.replace(/\r\n?/g, "\n"))
    .replaceAll("\t", "    ")
    .replace(/^(?:[ ]*\n)+/, "")
    .trimEnd();
  const lines = text.split("\n");
  if (text === "") return refusal("The body is empty.");
  if (text.length > maxCharacters || lines.length > maxLines)
    return refusal(`The body is longer than ${maxLines} lines or ${maxCharacters} characters.`);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  if (/[\0-\x08\x0b-\x1f\x7f\u2028\u2029\u202a-\u202e\u2066-\u2069]/.test(text))
    return refusal("The body holds control characters.");
  if (/zone:(?:begin|end)/.test(text)) return refusal("The body holds a zone marker.");
  const word = rules.forbidden.find((one) => text.includes(one));
  if (word !== undefined) return refusal(`The body uses ${word}, which is not allowed.`);
  const stranger = importsOf(lines).find((name) => !allowed(name, rules.imports));
  if (stranger !== undefined) return refusal(`The body imports ${stranger}; allowed are ${rules.imports.join(", ")}.`);
  const indents = lines.filter((line) => line.trim() !== "").map((line) => line.length - line.trimStart().length);
  const shallow = Math.min(...indents);
  return { body: lines.map((line) => (line.trim() === "" ? "" : zone.indent + line.slice(shallow))).join("\n") };
}

function refusal(reason: string): Acceptance {
  return { refusal: reason };
}

/** Models like to wrap code for chats. */
function withoutFence(text: string): string {
  return /^\s*```[\w-]*\n([\s\S]*?)\n?```\s*$/.exec(text)?.[1] ?? text;
}

/**
 * The modules that a body names, in Python's and TypeScript's ways; also behind a semicolon or a colon. A line that speaks of importing in any other way is
 * given whole, which no list allows.
 */
function importsOf(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => {
    if (!/\b(?:import|require)\b/.test(line)) return [];
    const found = [...line.matchAll(/(?:^|[;:])\s*from\s+([\w.]+)\s+import\b(?!\s*\\)/g)].map(([, name = ""]) => name);
    found.push(
      ...[...line.matchAll(/\bimport\b[^"'();]{0,400}\bfrom\s*["']([^"']+)["']/g)].map(([, name = ""]) => name),
    );
    for (const [, names = ""] of line.matchAll(/(?:^|[;:])\s*import\s+([\w.][\w., ]*)(?=$|[;#])/g))
      found.push(...names.split(",").map((name) => name.trim().split(/\s+/)[0] ?? ""));
    const said = line.match(/\b(?:import|require)\b/g)?.length ?? 0;
    return found.length >= said ? found : [line.trim()];
  });
}

function allowed(name: string, imports: readonly string[]): boolean {
  return imports.some((one) => name === one || name.startsWith(`${one}.`) || name.startsWith(`${one}/`));
}
