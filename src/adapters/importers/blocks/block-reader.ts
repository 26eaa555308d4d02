import type { Problem, Token } from "./tokens.ts";

/** Thrown where a text breaks its language's rules; never leaves the readers. */
export class SyntaxProblem extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.message);
    this.problem = problem;
  }
}

/** Reads tokens from first to last. Newlines count only for those who ask for them. */
export class BlockReader {
  readonly problems: Problem[] = [];
  #at = 0;
  #doc: string[] = [];

  readonly #tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  /** The next token that is neither a newline nor documentation; the documentation is kept for `takeDoc`. */
  peek(): Token {
    for (;;) {
      const token = this.here();
      if (token.kind === "doc") this.#doc.push(token.text);
      else if (token.kind !== "newline") return token;
      this.#at++;
    }
  }

  /** The next token, whatever it is. */
  here(): Token {
    return this.#tokenAt(this.#at);
  }

  /** The token behind the one that comes next, whatever it is. */
  second(): Token {
    this.peek();
    return this.#tokenAt(this.#at + 1);
  }

  #tokenAt(at: number): Token {
    return this.#tokens[at] ?? { kind: "end", text: "", line: this.#tokens.at(-1)?.line ?? 1 };
  }

  next(): Token {
    const token = this.peek();
    if (token.kind !== "end") this.#at++;
    return token;
  }

  /** What documents the thing that was read since the last time; "" for nothing. */
  takeDoc(): string {
    const doc = this.#doc.join("\n").trim();
    this.#doc = [];
    return doc;
  }

  /** Documentation behind a thing, at the end of its line. */
  docBehind(): string {
    const token = this.here();
    const next = this.#tokenAt(this.#at + 1).kind;
    if (token.kind !== "doc" || (next !== "newline" && next !== "end")) return "";
    this.#at++;
    return token.text;
  }

  isMark(text: string): boolean {
    const token = this.peek();
    return token.kind === "mark" && token.text === text;
  }

  /** The same without going on to another line. */
  isMarkHere(text: string): boolean {
    const token = this.here();
    return token.kind === "mark" && token.text === text;
  }

  take(text: string): boolean {
    if (!this.isMark(text)) return false;
    this.#at++;
    return true;
  }

  isWord(...texts: readonly string[]): boolean {
    const token = this.peek();
    return token.kind === "name" && texts.includes(token.text);
  }

  takeWord(text: string): boolean {
    if (!this.isWord(text)) return false;
    this.#at++;
    return true;
  }

  expect(text: string): void {
    if (!this.take(text)) this.refuse(`"${text}"`);
  }

  name(what: string): Token {
    const token = this.peek();
    return token.kind === "name" ? this.next() : this.refuse(what);
  }

  refuse(wanted: string): never {
    const token = this.peek();
    const found = token.kind === "end" ? "the end of the file" : `"${token.text.slice(0, 40)}"`;
    throw new SyntaxProblem({ line: token.line, message: `${wanted} is expected, not ${found}` });
  }

  /** Reads the things of a block, up to and with its closing brace. What is broken becomes a problem, and reading goes on with the next line. */
  block(readOne: () => void): void {
    this.expect("{");
    while (!this.take("}")) {
      if (this.peek().kind === "end") this.refuse('"}"');
      this.guarded(readOne);
    }
    this.takeDoc();
  }

  guarded(readOne: () => void): void {
    const before = this.#at;
    try {
      readOne();
    } catch (thrown) {
      if (!(thrown instanceof SyntaxProblem)) throw thrown;
      this.problems.push(thrown.problem);
      this.skipLine();
    }
    if (this.#at === before) this.#at++;
  }

  skipLine(): void {
    while (!["newline", "end"].includes(this.here().kind)) this.#at++;
  }

  /** Passes over a block in braces or parentheses, nested ones with it. */
  skipGroup(open: string, close: string): void {
    if (!this.take(open)) return;
    for (let depth = 1; depth > 0; ) {
      const token = this.next();
      if (token.kind === "end") this.refuse(`"${close}"`);
      if (token.kind === "mark") depth += token.text === open ? 1 : token.text === close ? -1 : 0;
    }
  }
}
