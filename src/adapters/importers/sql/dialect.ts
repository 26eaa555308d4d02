/** The dialects that are told apart; "other" is read with standard rules (SQLite, DB2, hand-written SQL). */
export type Dialect = "postgres" | "mysql" | "mssql" | "oracle" | "other";

/** How the text is cut into tokens and statements. */
export interface Syntax {
  readonly dialect: Dialect;
  /** `'it\'s'` (MySQL). */
  readonly backslashEscapes: boolean;
  /** `# comment` (MySQL); elsewhere `#` belongs to names or operators. */
  readonly hashComments: boolean;
  /** `/*!40101 SET … *\/` is SQL (MySQL). */
  readonly executableComments: boolean;
  /** `[name]` is a quoted name (SQL Server, SQLite); elsewhere a bracket means an array. */
  readonly brackets: boolean;
  /** `$tag$ … $tag$` is a string (PostgreSQL); elsewhere the dollar belongs to names and delimiters. */
  readonly dollarQuotes: boolean;
  /** Bodies of routines end at a line of its own (`/` in Oracle, `GO` in SQL Server) and not at a semicolon. */
  readonly bodiesEndByLine: boolean;
  /** Closing marks that are known not to come again: looking for them once more from every quote would take quadratic time. */
  readonly absent: Set<string>;
}

// `^[ \t]*` and not `^\s*`, which would look through a run of empty lines again from each of them.
const signs: Readonly<Record<Exclude<Dialect, "other">, readonly RegExp[]>> = {
  mysql: [
    /`\w+`/g,
    /\bengine\s*=/gi,
    /\bauto_increment\b/gi,
    /^[ \t]*delimiter\s/gim,
    /\bunsigned\b/gi,
    /\btinyint\s*\(/gi,
  ],
  mssql: [
    /\[dbo\]|\bdbo\./gi,
    /^[ \t]*go[ \t\r]*$/gim,
    /\bnvarchar\b/gi,
    /\bidentity\s*\(/gi,
    /\[\w+\]\s+\[\w+\]/g,
    /\bclustered\b/gi,
  ],
  oracle: [
    /\bvarchar2\b/gi,
    /\bnumber\s*\(/gi,
    /^[ \t]*(?:rem|prompt)\b/gim,
    /^\/\s*$/gm,
    /\bnumber\b\s*(?:,|not|\n)/gi,
    /\bsysdate\b/gi,
  ],
  postgres: [
    /\bserial\b/gi,
    /\bbigserial\b/gi,
    /::\w/g,
    /\btimestamptz\b/gi,
    /\bcharacter varying\b/gi,
    /\bowner to\b/gi,
    /\bjsonb\b/gi,
    /\$\$/g,
    /^\\\w/gm,
    /\bpg_catalog\b/gi,
    /\bas enum\b/gi,
  ],
};

/** Tells the dialect by counting marks that only one of them has; the start of a long dump is representative. */
export function detectDialect(text: string): Dialect {
  const sample = text.slice(0, 400_000);
  const scores = (Object.keys(signs) as Exclude<Dialect, "other">[]).map((dialect) => ({
    dialect,
    // Each mark counts at most 20 times, or one habit (backticks) would outvote all others.
    score: signs[dialect].reduce((sum, sign) => sum + Math.min(20, sample.match(sign)?.length ?? 0), 0),
  }));
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score === 0 ? "other" : best.dialect;
}

export function syntaxOf(dialect: Dialect, text: string): Syntax {
  const mysql = dialect === "mysql";
  return {
    dialect,
    backslashEscapes: mysql,
    hashComments: mysql || (dialect === "other" && /\s#\s/.test(text)),
    executableComments: mysql,
    absent: new Set(),
    brackets:
      dialect === "mssql" || (dialect === "other" && /create\s+table\s+(?:if\s+not\s+exists\s+)?\[/i.test(text)),
    dollarQuotes: dialect === "postgres" || dialect === "other",
    bodiesEndByLine:
      (dialect === "oracle" && /^\/\s*$/m.test(text)) || (dialect === "mssql" && /^[ \t]*go[ \t\r]*$/im.test(text)),
  };
}

/** For expressions that come alone (DBML). */
export function standardSyntax(): Syntax {
  return syntaxOf("postgres", "");
}

export const dialectNames: Readonly<Record<Dialect, string>> = {
  postgres: "PostgreSQL",
  mysql: "MySQL",
  mssql: "SQL Server",
  oracle: "Oracle",
  other: "standard SQL",
};
