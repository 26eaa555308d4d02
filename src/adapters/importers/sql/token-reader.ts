import type { Token } from "./tokens.ts";

/** A cursor over the tokens of one statement. Never throws: what is not there is null or false. */
export class TokenReader {
  readonly tokens: readonly Token[];
  position = 0;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  get done(): boolean {
    return this.position >= this.tokens.length;
  }

  peek(ahead = 0): Token | undefined {
    return this.tokens[this.position + ahead];
  }

  next(): Token | undefined {
    return this.tokens[this.position++];
  }

  /** True when the coming tokens are these keywords or symbols. */
  at(...wanted: readonly string[]): boolean {
    return wanted.every((text, index) => {
      const token = this.peek(index);
      return token !== undefined && (token.upper === text || (token.kind === "symbol" && token.text === text));
    });
  }

  /** Passes over these keywords when they come next. */
  eat(...wanted: readonly string[]): boolean {
    if (!this.at(...wanted)) return false;
    this.position += wanted.length;
    return true;
  }

  eatAny(...words: readonly string[]): boolean {
    return words.some((word) => this.eat(word));
  }

  /** A name, quoted or not (a string too: MySQL and SQLite allow it). */
  name(): string | null {
    const token = this.peek();
    if (!token || token.kind === "symbol" || token.kind === "number") return null;
    this.position++;
    return token.text;
  }

  /** `name`, `schema.name`, `database.schema.name`: the last two parts. */
  qualified(): { schema: string; name: string } | null {
    let schema = "";
    let name = this.name();
    if (name === null) return null;
    while (this.at(".")) {
      this.position++;
      const part = this.name();
      if (part === null) {
        // `database..table` (SQL Server) leaves the schema out.
        if (this.at(".")) continue;
        break;
      }
      schema = name;
      name = part;
    }
    return { schema: isDefaultSchema(schema) ? "" : schema, name };
  }

  /** The tokens inside the parentheses that open here, or null when none do. An unclosed one reaches to the end. */
  parenthesised(): readonly Token[] | null {
    if (!this.eat("(")) return null;
    const start = this.position;
    for (let depth = 1; this.position < this.tokens.length; this.position++) {
      if (this.at("(")) depth++;
      if (this.at(")") && --depth === 0) return this.tokens.slice(start, this.position++);
    }
    return this.tokens.slice(start);
  }

  rest(): readonly Token[] {
    const rest = this.tokens.slice(this.position);
    this.position = this.tokens.length;
    return rest;
  }
}

/** The schemas that a database uses when none is named carry no meaning of their own. */
export function isDefaultSchema(schema: string): boolean {
  return ["public", "dbo", "pg_catalog", "main"].includes(schema.toLowerCase());
}

/** Cuts at the commas outside parentheses. */
export function splitCommas(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.kind === "symbol" && token.text === "(") depth++;
    if (token.kind === "symbol" && token.text === ")") depth--;
    if (depth === 0 && token.kind === "symbol" && token.text === ",") parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts.filter((part) => part.length > 0);
}
