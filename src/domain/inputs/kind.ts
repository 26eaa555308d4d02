import type { ModelKind, ModelText } from "./input.ts";

const byExtension: Readonly<Record<string, ModelKind>> = {
  json: "json",
  sql: "sql",
  ddl: "sql",
  psql: "sql",
  pgsql: "sql",
  mysql: "sql",
  prisma: "prisma",
  dbml: "dbml",
  jdl: "jdl",
  jh: "jdl",
};

const contentTests: Readonly<Record<ModelKind, (text: string) => boolean>> = {
  json: (text) => /^\s*[{[]/.test(text),
  sql: (text) => /\b(create|alter)\s+(?:\w+\s+){0,3}(table|type|sequence|database|schema|view)\b/i.test(text),
  prisma: (text) => /^[ \t]*(datasource|generator|model)\s+\w+\s*\{/m.test(text),
  jdl: (text) =>
    /^[ \t]*(entity[ \t]+\w+[ \t]*(\(\w*\)[ \t]*)?(\{|\r?$)|relationship\s+(One|Many)To(One|Many)\s*\{|application\s*\{)/m.test(
      text,
    ),
  dbml: (text) => hasDbmlBlock(text) || /^[ \t]*ref\b[^;\n]*:/im.test(text),
};

/**
 * `Table name {` or `Table name [settings] {`, where settings may hold anything. Step by step, because one expression for both would try every
 * bracket of a long line with every other.
 */
function hasDbmlBlock(text: string): boolean {
  for (const { 0: head, index } of text.matchAll(/^[ \t]*(?:table|tablepartial|tablegroup|enum|project)\b/gim)) {
    const start = index + head.length;
    const end = text.indexOf("\n", start);
    const line = text.slice(start, end < 0 ? text.length : end);
    const stop = line.search(/[;{}()]/);
    if (line[stop] === "{") return true;
    const settings = line.indexOf("[");
    if (settings < 0 || (stop >= 0 && stop < settings)) continue;
    if (/\]\s*\{/.test(line.slice(settings))) return true;
    // The brace may stand on a line of its own.
    if (line.trimEnd().endsWith("]") && end >= 0 && /^\s*\{/.test(text.slice(end, end + 1_000))) return true;
  }
  return false;
}

/** From the plainest to the one whose words may stand in any text. */
const byContent = ["json", "prisma", "jdl", "dbml", "sql"] as const;

export type KindVerdict = { readonly verdict: "kind"; readonly kind: ModelKind } | { readonly verdict: "unknown" };

/**
 * Tells what kind of model a text is. The content decides where it is plain, because files are often misnamed
 * (`schema.txt`, a dump saved as `.json`); the extension decides where the content could be several kinds or none.
 */
export function kindOfModel({ name, text }: ModelText): KindVerdict {
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  const named = byExtension[extension];
  if (named && contentTests[named](text)) return { verdict: "kind", kind: named };
  const seen = byContent.find((kind) => contentTests[kind](text));
  const kind = seen ?? named;
  return kind ? { verdict: "kind", kind } : { verdict: "unknown" };
}
