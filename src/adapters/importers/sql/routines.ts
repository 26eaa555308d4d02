import type { Syntax } from "./dialect.ts";
import type { Token } from "./tokens.ts";

/** Where the reader stands inside a body whose statements end with semicolons of their own. */
export interface RoutineState {
  /** Oracle and SQL Server end a body with a line of its own (`/`, `GO`), which the splitter sees. */
  readonly endsByLine: boolean;
  blocks: number;
  /** True once a BEGIN was closed again. */
  closed: boolean;
  begun: boolean;
  /** T-SQL: the body is one block, `AS BEGIN … END`, behind which a forgotten `GO` may be meant. */
  oneBlock: boolean;
  previous: string;
}

const routineWords = new Set(["FUNCTION", "PROCEDURE", "PROC", "TRIGGER", "PACKAGE", "EVENT"]);

/** What may stand between CREATE and such a word. */
const adjectives = new Set([
  "OR",
  "REPLACE",
  "ALTER",
  "EDITIONABLE",
  "NONEDITIONABLE",
  "CONSTRAINT",
  "TEMP",
  "TEMPORARY",
  "AGGREGATE",
  "DEFINER",
]);

/** What follows BEGIN when it opens a transaction, or a plain group around definitions (SQL Server's `IF … BEGIN`). */
const notInBlocks = new Set(["TRANSACTION", "WORK", "TRAN", "CREATE", "ALTER", "DROP"]);

/** True when the tokens so far open a routine (`CREATE OR REPLACE FUNCTION`, an anonymous block) with a body. */
export function isRoutine(tokens: readonly Token[], { dialect }: Syntax): boolean {
  const first = tokens[0]?.upper;
  const latest = tokens.at(-1)?.upper ?? "";
  // Elsewhere ALTER has no body, and what T-SQL declares stands in no block.
  if (first === "CREATE" || (first === "ALTER" && dialect === "mssql")) return namesRoutine(tokens, latest);
  if (first === "BEGIN" || (first === "DECLARE" && dialect !== "mssql"))
    return tokens.length === 2 && !notInBlocks.has(latest);
  return false;
}

/** The word right after CREATE and its adjectives; an index may well be on a table called event. */
function namesRoutine(tokens: readonly Token[], latest: string): boolean {
  const before = tokens.slice(1, -1);
  if (latest === "BODY" && before.at(-1)?.upper === "TYPE") return namesRoutine(tokens.slice(0, -1), "PACKAGE");
  if (!routineWords.has(latest)) return false;
  // DEFINER = `user`@`host` (MySQL)
  return before.every(
    (token, index) =>
      adjectives.has(token.upper) ||
      token.kind !== "word" ||
      token.text.startsWith("@") ||
      before[index - 1]?.text === "=",
  );
}

export function startRoutine({ bodiesEndByLine, dialect }: Syntax): RoutineState {
  return {
    endsByLine: bodiesEndByLine,
    blocks: 0,
    closed: false,
    begun: false,
    oneBlock: dialect === "mssql",
    previous: "",
  };
}

/** Follows BEGIN/CASE/IF/LOOP … END so that the semicolon that ends the whole body can be told from the inner ones. */
export function stepRoutine(state: RoutineState, token: Token): void {
  const { upper } = token;
  const closesNamed = state.previous === "END" && ["IF", "LOOP", "CASE", "WHILE", "REPEAT", "FOR"].includes(upper);
  if (upper === "BEGIN" || (upper === "CASE" && !closesNamed)) {
    state.blocks++;
    if (!state.begun && state.previous !== "AS") state.oneBlock = false;
    state.begun ||= upper === "BEGIN";
  }
  if (upper === "END") state.blocks--;
  // END IF closes no BEGIN; the IF was not counted either.
  if (closesNamed && upper !== "CASE") state.blocks++;
  state.closed = state.begun && state.blocks <= 0;
  state.previous = upper;
}

export function routineEnds(state: RoutineState): boolean {
  return !state.endsByLine && (!state.begun || state.closed);
}

/** True where another statement may begin at the start of a line, though nothing ended the routine. */
export function routineMayEnd({ closed, oneBlock }: RoutineState): boolean {
  return closed && oneBlock;
}
