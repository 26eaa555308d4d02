import { Compiler, type Database, DEFAULT_ENTRY, MemoryProjectLayout } from "@dbml/parse";

export interface DbmlProblem {
  readonly line: number;
  readonly message: string;
}

export interface DbmlParse {
  readonly database: Database | null;
  readonly problems: readonly DbmlProblem[];
  /** Lines that ask for another file; they are blanked before parsing, because only this text is read. */
  readonly includes: readonly DbmlProblem[];
}

const include = /^[ \t]*(?:re)?use\b[^\n]*\bfrom\b[^\n]*$|^[ \t]*import\b[^\n]*\bfrom\b[^\n]*$/gim;

/** Parses DBML with the language's own compiler. Problems carry the line they are on. */
export function parseDbml(text: string): DbmlParse {
  const includes: DbmlProblem[] = [];
  const own = text.replace(include, (line, offset: number) => {
    includes.push({ line: lineAt(text, offset + line.search(/\S/)), message: line.trim() });
    return "";
  });
  const layout = new MemoryProjectLayout();
  layout.setSource(DEFAULT_ENTRY, own);
  const report = new Compiler(layout).interpretFile(DEFAULT_ENTRY);
  const problems = report.getErrors().map((error) => ({ line: lineAt(own, error.start), message: error.diagnostic }));
  return { database: report.getValue() ?? null, problems: distinct(problems), includes };
}

/** One broken line makes several errors; the first on each line tells enough. */
function distinct(problems: readonly DbmlProblem[]): readonly DbmlProblem[] {
  const first = new Map<number, DbmlProblem>();
  for (const problem of [...problems].sort((a, b) => a.line - b.line))
    if (!first.has(problem.line)) first.set(problem.line, problem);
  return [...first.values()];
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}
