import type { Syntax } from "./dialect.ts";

/** A line for the client program, not SQL. */
export interface ClientLine {
  /** `separator` ends a statement (GO, a lone slash); `include` names another file; `command` is anything else. */
  readonly kind: "separator" | "include" | "command";
  readonly text: string;
  readonly start: number;
  /** Where the next line begins. */
  readonly end: number;
  /** MySQL's and Firebird's new statement terminator. */
  readonly delimiter?: string;
}

const sqlPlus =
  /^(rem(ark)?|prompt|spool|whenever|exit|quit|connect|conn|show|column|ttitle|btitle|define|undefine|accept|start|host|pause|clear|timing)\b/i;
const sqlPlusSet =
  /^set\s+(autoprint|autocommit|autotrace|colsep|concat|define|echo|escape|feedback|heading|linesize|long|newpage|null|numformat|numwidth|pagesize|pause|scan|serveroutput|sqlblanklines|sqlprompt|tab|termout|timing|trimout|trimspool|verify|wrap)\b/i;
const includes = /^(\\i[r]?\b|\\include|@@?\s*[\w./~"'&-]|source\s+\S|start\s+\S|:r\s)/i;

/** What any client command begins with. */
const opener = /[a-z/\\.@:]/i;
/** Client commands are short; no more of a line is looked at. */
const longestLine = 1_000;

/**
 * The client command at `position`, when the line there is one; null for SQL. Only the start of a statement is
 * asked, and inside one only for separators.
 */
export function clientLine(text: string, position: number, { dialect }: Syntax): ClientLine | null {
  const start = position + (/^\s*/.exec(text.slice(position, position + 4000))?.[0].length ?? 0);
  if (!opener.test(text[start] ?? "")) return null;
  // A line may hold the whole file, with a statement at every semicolon: its end is only looked for once it is one.
  const line = firstLine(text.slice(start, start + longestLine));
  const made = (kind: ClientLine["kind"], delimiter?: string): ClientLine => {
    const stop = text.indexOf("\n", start);
    const end = stop < 0 ? text.length : stop + 1;
    return { kind, text: line, start, end, ...(delimiter === undefined ? {} : { delimiter }) };
  };
  if (line === "/" || /^go(\s+\d+)?;?$/i.test(line)) return made("separator");
  // Firebird: SET TERM ^ ;
  const delimiter = /^delimiter\s+(\S+)/i.exec(line)?.[1] ?? /^set\s+term\s+([^\s;]+|;)/i.exec(line)?.[1];
  if (delimiter) return made("separator", delimiter);
  if (isInclude(line, dialect)) return made("include");
  if (/^\\[a-z!?.]/i.test(line)) return made("command");
  if (dialect === "other" && /^\.[a-z]+\b/.test(line)) return made("command");
  if (dialect === "oracle" && (sqlPlus.test(line) || sqlPlusSet.test(line))) return made("command");
  return null;
}

function firstLine(text: string): string {
  const stop = text.indexOf("\n");
  return (stop < 0 ? text : text.slice(0, stop)).trim();
}

function isInclude(line: string, dialect: Syntax["dialect"]): boolean {
  const found = includes.exec(line)?.[1]?.toLowerCase();
  if (!found) return false;
  if (found.startsWith("start")) return dialect === "oracle";
  if (found.startsWith("@")) return dialect === "oracle" || dialect === "other";
  if (found.startsWith("source")) return dialect === "mysql" || dialect === "other";
  return true;
}
