import type { ReadContext } from "./column.ts";
import type { Statement } from "./statements.ts";
import type { Token } from "./tokens.ts";

const plurals: Readonly<Record<string, string>> = {
  INDEX: "indexes",
  POLICY: "policies",
  PROC: "procedures",
  STATISTICS: "statistics",
};

/** Notes a statement that defines nothing that a model has. */
export function noteUnused(
  statement: Statement,
  { verb, object }: { verb: string; object: string },
  context: ReadContext,
): void {
  const { notebook, source } = context;
  const lines = source.lines(statement.start, statement.end);
  if (verb === "COMMENT") {
    notebook.repeat(lines, {
      one: `The comment "${source.written(statement.tokens, 60)}" is about nothing that a model has.`,
      many: "# comments are about nothing that a model has",
      what: "",
    });
  } else if ((verb === "CREATE" || verb === "ALTER") && object !== "") {
    const noun = object.toLowerCase();
    const name = nameAfter(statement, object);
    notebook.repeat(lines, {
      one: `${capital(noun)} ${name} is not taken over: only tables, their columns and their rules are.`,
      many: `# ${plurals[object] ?? `${noun}s`} are not taken over: only tables, their columns and their rules are`,
      what: name,
    });
  } else if (isData(verb)) {
    const what = `${verb} ${nameAfter(statement, verb)}`;
    notebook.repeat(lines, {
      one: `"${what} …" is data, which is not taken over.`,
      many: "# statements hold or change data, which is not taken over",
      what,
    });
  } else if (codeVerbs.has(verb) && statement.tokens.some(speaksOfDefinitions)) {
    noteCode(statement.tokens, context);
  } else {
    notebook.repeat(lines, {
      one: `"${source.written(statement.tokens, 70)}" defines nothing and is left out.`,
      many: "# statements (settings, transactions, rights) define nothing and are left out",
      what: verb,
    });
  }
}

const codeVerbs = new Set(["BEGIN", "CALL", "DECLARE", "DO", "EXEC", "EXECUTE", "FOR", "IF", "PREPARE", "WHILE"]);

/** Code would have to be run to know what it defines: `EXECUTE 'CREATE …'`, loops, conditions. */
export function noteCode(tokens: readonly Token[], { notebook, source }: ReadContext): void {
  const written = source.written(tokens, 70);
  notebook.repeat(source.linesOf(tokens), {
    one: `"${written}" is code, which is not run: what it would define is not taken over.`,
    many: "# pieces of code are not run: what they would define is not taken over",
    what: "",
  });
}

function speaksOfDefinitions({ kind, text, upper }: Token, index: number): boolean {
  if (kind === "string") return /\b(?:create|alter)\s/i.test(text);
  return index > 0 && (upper === "CREATE" || upper === "ALTER");
}

function isData(verb: string): boolean {
  return ["INSERT", "COPY", "UPDATE", "DELETE", "REPLACE", "MERGE", "TRUNCATE"].includes(verb);
}

const fillers = new Set(["IF", "NOT", "EXISTS", "OR", "REPLACE", "INTO", "FROM", "ONLY", "IGNORE", "TABLE"]);

function nameAfter({ tokens }: Statement, object: string): string {
  const at = tokens.findIndex((token) => token.upper === object);
  const rest = tokens.slice(at + 1).filter((token) => !fillers.has(token.upper));
  const end = rest.findIndex((token, index) => index > 0 && token.text !== "." && rest[index - 1]?.text !== ".");
  return (
    rest
      .slice(0, end < 0 ? rest.length : end)
      .map((token) => token.text)
      .join("") || "(unnamed)"
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
