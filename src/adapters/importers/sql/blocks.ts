import type { SqlSource } from "./source.ts";
import type { Statement } from "./statements.ts";
import { lexToken, type Token } from "./tokens.ts";

export interface Block {
  /** What stands in the block and would define the same outside. */
  readonly definitions: readonly Statement[];
  /** Whatever else it does, which only running it would tell. */
  readonly code: readonly Token[];
}

/** What a `DO $$ … $$` block is made of; null for a body in plain quotes, whose text is not the source's. */
export function readBlock(statement: Statement, source: SqlSource): Block | null {
  const body = statement.tokens.find((token) => token.kind === "string");
  if (!body || source.text[body.start] !== "$") return null;
  const from = source.text.indexOf("$", body.start + 1) + 1;
  const definitions: Statement[] = [];
  const code: Token[] = [];
  for (const piece of piecesOf(source, from, from + body.text.length)) {
    const action = piece.slice(piece.findLastIndex((token) => openers.has(token.upper)) + 1);
    const defines = piece.findIndex(
      (token, index) => definers.has(token.upper) && (index === 0 || openers.has(piece[index - 1]?.upper ?? "")),
    );
    const tokens = piece.slice(defines);
    const [first, last] = [tokens[0], tokens.at(-1)];
    if (defines >= 0 && first && last)
      definitions.push({ tokens, start: first.start, end: last.end, unterminated: false });
    else if (!idle.has(action[0]?.upper ?? "")) code.push(...action);
  }
  return { definitions, code };
}

/** Words of PL/pgSQL after which a statement begins. */
const openers = new Set(["BEGIN", "THEN", "ELSE", "LOOP"]);
const definers = new Set(["CREATE", "ALTER", "COMMENT"]);
/** Statements (or none) that change nothing. */
const idle = new Set(["", "NULL", "END", "RAISE", "RETURN"]);

/** The tokens between two offsets, cut at the semicolons. */
function piecesOf(source: SqlSource, from: number, to: number): readonly (readonly Token[])[] {
  const text = source.text.slice(0, to);
  const syntax = { ...source.syntax, absent: new Set<string>() };
  const pieces: Token[][] = [[]];
  for (let position = from; ; ) {
    const { token, end } = lexToken(text, position, syntax);
    if (!token) return pieces.filter((piece) => piece.length > 0);
    if (token.kind === "symbol" && token.text === ";") pieces.push([]);
    else pieces.at(-1)?.push(token);
    position = end;
  }
}
