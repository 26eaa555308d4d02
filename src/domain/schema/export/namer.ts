import { snakeCase, words } from "#domain/naming/words.ts";

/** Gives out the names of one export. */
export interface Namer {
  /** Names that must differ from each other and from those that are taken, without regard to case. */
  readonly scope: (taken?: readonly string[]) => (wish: string) => string;
}

/** PostgreSQL cuts longer names, so that two could become one. */
const maxBytes = 63;
/** Columns that every table of PostgreSQL has. */
const systemColumns = ["tableoid", "xmin", "cmin", "xmax", "cmax", "ctid"];

/** Names for SQL: snake_case where that says all, otherwise as they are written, in quotes later. At most 63 bytes. */
export const sqlNamer: Namer = {
  scope(taken = []) {
    const used = new Set([...taken, ...systemColumns]);
    return (wish) => {
      const plain = visible(wish);
      const snake = /^[A-Za-z][A-Za-z0-9 _-]*$/.test(plain) ? [snakeCase(words(plain))] : [];
      return firstFree([...snake, plain], { used, limit: maxBytes });
    };
  },
};

/** Names for modelling languages: as they are written. */
export const plainNamer: Namer = {
  scope(taken = []) {
    const used = new Set(taken);
    return (wish) => firstFree([visible(wish)], { used, limit: 300 });
  },
};

function firstFree(wishes: readonly string[], { used, limit }: { used: Set<string>; limit: number }): string {
  const last = wishes.at(-1) ?? "";
  let name = wishes.map((wish) => cut(wish, limit)).find((wish) => !used.has(wish.toLowerCase()));
  for (let number = 2; name === undefined; number += 1) {
    const candidate = `${cut(last, limit - String(number).length - 1)} ${number}`;
    if (!used.has(candidate.toLowerCase())) name = candidate;
  }
  used.add(name.toLowerCase());
  return name;
}

/** One line without control characters. */
function visible(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .trim();
}

/** As many whole characters as fit in the bytes of UTF-8. */
function cut(text: string, bytes: number): string {
  const encoder = new TextEncoder();
  if (encoder.encode(text).length <= bytes) return text;
  let kept = "";
  let size = 0;
  for (const character of text) {
    size += encoder.encode(character).length;
    if (size > bytes) break;
    kept += character;
  }
  return kept.trimEnd();
}
