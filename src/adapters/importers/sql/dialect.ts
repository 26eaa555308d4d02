/** The dialects that are told apart; "other" is read with standard rules (SQLite, Firebird, DB2, hand-written SQL). */
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
  mysql: [/\bengine\s*=/gi, /\bauto_increment\b/gi, /^[ \t]*delimiter\s/gim, /\bunsigned\b/gi, /\btinyint\s*\(/gi],
  mssql: [
    /\[dbo\]|\bdbo\./gi,
    /^[ \t]*go[ \t\r]*$/gim,
    /\bnvarchar\b/gi,
    /(?<!\bas\s)\bidentity\s*\(/gi,
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

const backticks = /`\w+`/g;
const bracketedName = /(?:[(,]\s*|table\s+|exists\s+)\[[a-z_]/gi;
const sqliteSigns = [/\bautoincrement\b/gi, /^[ \t]*pragma\b/gim, /\bwithout\s+rowid\b/gi, /\bsqlite_\w/gi];

/** Tells the dialect by counting marks that only one of them has; the start of a long dump is representative. */
export function detectDialect(text: string): Dialect {
  const sample = sampleOf(text);
  const sqlite = count(sample, sqliteSigns);
  const scores: { readonly dialect: Dialect; readonly score: number }[] = [
    { dialect: "other", score: sqlite },
    { dialect: "postgres", score: count(sample, signs.postgres) },
    // SQLite's tools write backticks, too.
    { dialect: "mysql", score: count(sample, sqlite > 0 ? signs.mysql : [...signs.mysql, backticks]) },
    { dialect: "mssql", score: count(sample, signs.mssql) },
    { dialect: "oracle", score: count(sample, signs.oracle) },
  ];
  return scores.reduce((a, b) => (b.score > a.score ? b : a)).dialect;
}

function sampleOf(text: string): string {
  return text.slice(0, 400_000);
}

/** Each mark counts at most 20 times, or one habit (backticks) would outvote all others. */
function count(sample: string, marks: readonly RegExp[]): number {
  return marks.reduce((sum, mark) => sum + Math.min(20, sample.match(mark)?.length ?? 0), 0);
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
      dialect === "mssql" || (dialect === "other" && count(sampleOf(text), [...sqliteSigns, bracketedName]) > 0),
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
