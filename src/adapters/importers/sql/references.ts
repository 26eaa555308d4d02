import type { ForeignKey, ReferentialAction } from "../relational/catalog.ts";
import type { TokenReader } from "./token-reader.ts";

/** Reads `REFERENCES table (columns) ON DELETE …`; the reader stands at REFERENCES. Null when no table is named. */
export function readReference(
  reader: TokenReader,
  key: { readonly columns: readonly string[]; readonly name: string | null; readonly line: number },
): ForeignKey | null {
  if (!reader.eat("REFERENCES")) return null;
  const target = reader.qualified();
  if (!target) return null;
  const targetColumns = readColumnNames(reader);
  let onDelete: ReferentialAction = "restrict";
  for (;;) {
    if (reader.eat("ON", "DELETE")) onDelete = readAction(reader);
    else if (reader.eat("ON", "UPDATE")) readAction(reader);
    else if (reader.eat("MATCH")) reader.next();
    else if (reader.eat("NOT", "DEFERRABLE") || reader.eat("DEFERRABLE") || reader.eat("NOT", "VALID")) continue;
    else if (reader.eat("INITIALLY")) reader.next();
    else return { ...key, target, targetColumns, onDelete };
  }
}

/** `(a, b)` as names; lengths and directions (`a(10) DESC`) are passed over. Empty when no parenthesis comes. */
export function readColumnNames(reader: TokenReader): readonly string[] {
  const tokens = reader.parenthesised() ?? [];
  const names: string[] = [];
  let fresh = true;
  let depth = 0;
  for (const token of tokens) {
    if (token.kind === "symbol" && token.text === "(") depth++;
    if (token.kind === "symbol" && token.text === ")") depth--;
    if (depth === 0 && fresh && token.kind !== "symbol") {
      names.push(token.text);
      fresh = false;
    }
    if (depth === 0 && token.kind === "symbol" && token.text === ",") fresh = true;
  }
  return names;
}

function readAction(reader: TokenReader): ReferentialAction {
  if (reader.eat("CASCADE")) return "cascade";
  if (reader.eat("SET", "NULL")) {
    // PostgreSQL 15: ON DELETE SET NULL (column)
    reader.parenthesised();
    return "set-null";
  }
  if (reader.eat("SET", "DEFAULT")) return "set-default";
  if (!reader.eat("NO", "ACTION")) reader.eat("RESTRICT");
  return "restrict";
}
