import RandExp from "randexp";
import { labelOf } from "#domain/naming/label.ts";
import { words } from "#domain/naming/words.ts";
import { seededInt } from "#domain/samples/random.ts";
import type { ModelField } from "#domain/schema/model.ts";
import { longestWalk } from "#domain/schema/pattern-walk.ts";
import { lengthOf } from "#domain/schema/value.ts";

const people = ["Ada Lovelace", "Alan Turing", "Grace Hopper", "Edsger Dijkstra", "Barbara Liskov"];
const firstNames = people.map((name) => name.split(" ")[0] ?? name);
const lastNames = people.map((name) => name.split(" ")[1] ?? name);

/** What a field is likely to hold, by a word of its name; the first that fits. */
const likely: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /\be ?mail\b/,
    ["ada@example.com", "alan@example.com", "grace@example.com", "edsger@example.com", "barbara@example.com"],
  ],
  [
    /\b(url|website|homepage|link|web site)\b/,
    ["one", "two", "three", "four", "five"].map((name) => `https://example.com/${name}`),
  ],
  [/\b(phone|mobile|telephone|fax)\b/, ["01", "02", "03", "04", "05"].map((end) => `+1 202 555 01${end}`)],
  [/\b(first|given) name\b|\bfirstname\b/, firstNames],
  [/\b(last|family) name\b|\b(lastname|surname)\b/, lastNames],
  [/\b(full name|author|contact)\b/, people],
  [/\b(city|town)\b/, ["Lisbon", "Nairobi", "Kyoto", "Lima", "Oslo"]],
  [/\bcountry\b/, ["Portugal", "Kenya", "Japan", "Peru", "Norway"]],
  [/\b(street|address)\b/, ["1 Main Street", "2 Main Street", "3 Main Street", "4 Main Street", "5 Main Street"]],
  [/\b(zip|postcode|postal code)\b/, ["10001", "10002", "10003", "10004", "10005"]],
  [/\bcurrency\b/, ["EUR", "USD", "GBP", "JPY", "CHF"]],
  [/\bcolou?r\b/, ["red", "green", "blue", "black", "white"]],
];

/** Texts within the field's length, from likely to plain; enough for five distinct ones even when only one character fits. */
export function* textCandidates(field: ModelField): Generator<string> {
  const name = words(field.key).join(" ");
  const [least, most] = [field.minLength ?? 0, field.maxLength ?? Number.POSITIVE_INFINITY];
  const hinted = likely.find(([pattern]) => pattern.test(name))?.[1] ?? [];
  const label = labelOf(field.key);
  for (const text of [...hinted, ...[1, 2, 3, 4, 5].map((number) => `${label} ${number}`)]) {
    if (lengthOf(text) >= least && lengthOf(text) <= most) yield text;
  }
  for (const letter of "ABCDEFGHIJ") yield fitted(letter, least, most);
}

/** Likely texts, then strings made from the pattern, seeded by it: the same pattern always gives the same. Not all fit the field. */
export function* patternCandidates(field: ModelField, pattern: string): Generator<string> {
  yield* textCandidates(field);
  const random = seededInt(pattern);
  let left = mostWalked;
  // ASCII is what most patterns mean by "." and "[^…]"; a class of other letters, such as [а-я], has nothing in it.
  for (const scripts of [[], otherScripts]) {
    // Short repetitions first, then as many as a minimum length may need.
    for (const max of [4, 12, 40, Math.min(field.minLength ?? 0, 400) + 5]) {
      const walk = longestWalk(pattern, max);
      const generator = new RandExp(pattern, "u");
      generator.max = max;
      generator.randInt = random;
      for (const [first, last] of scripts) generator.defaultRange.add(first, last);
      for (let attempt = 0; attempt < 60 && walk <= left; attempt += 1) {
        left -= walk;
        yield generator.gen();
      }
    }
  }
}

/**
 * Parts of the pattern that are walked through for one field, at most: nested repetitions multiply, and `((a*)*)*` would become texts of millions of
 * characters. Some 100 milliseconds; ordinary patterns need a hundredth.
 */
const mostWalked = 200_000;

/** Letters of Latin with marks, Greek, Cyrillic, Hebrew, Arabic, Devanagari, Thai, kana, Chinese and Korean. */
const otherScripts: readonly (readonly [number, number])[] = [
  [0xc0, 0x24f],
  [0x391, 0x3c9],
  [0x400, 0x45f],
  [0x5d0, 0x5ea],
  [0x621, 0x64a],
  [0x905, 0x939],
  [0xe01, 0xe30],
  [0x3041, 0x30fa],
  [0x4e00, 0x9fff],
  [0xac00, 0xd7a3],
];

function fitted(letter: string, least: number, most: number): string {
  const length = Math.max(1, least, Math.min(most, 1));
  return `${letter}${"bcdefghijklmnopqrstuvwxyz".repeat(Math.ceil(length / 25))}`.slice(0, length);
}
