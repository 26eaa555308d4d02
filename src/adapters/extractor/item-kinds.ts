import { singularLabel } from "#domain/naming/plural.ts";
import { guessField } from "./field-guess.ts";
import { personRoles, pluralAttributes } from "./lexicon.ts";
import { splitList } from "./lists.ts";
import { type Phrase, readPhrase } from "./phrase.ts";
import { isPersonName } from "./ready-made.ts";
import { entityKey, isPlural } from "./words.ts";

/** Things that many records share: "a post has tags" ties many to many, where "a post has comments" does not. */
export const shared = new Set(
  "tag category genre label skill topic keyword ingredient amenity language permission interest feature allergen author actor owner participant reviewer instructor speaker editor sponsor parent guest".split(
    " ",
  ),
);

/** The items that are entities of their own, whatever else is known: "many order items", "tags". */
export function entityItems(items: string, listed: boolean): readonly string[] {
  return splitList(items).flatMap((item) => {
    const phrase = readPhrase(
      item.replace(/^(?:an)?other\s+/i, "").replace(/\s+(?:each )?(?:with|having|including|containing)\s.*$/i, ""),
    );
    return phrase && isEntityItem(phrase, listed) && !/^sub/i.test(phrase.name) ? [phrase.name] : [];
  });
}

export function isPluralItem({ quantity, name }: Phrase): boolean {
  return quantity === "many" || (isPlural(name) && quantity !== "one");
}

/** Plural things are records, unless they measure ("servings") or describe ("notes", "names") the one that has them. */
export function isEntityItem(phrase: Phrase, listed: boolean): boolean {
  if (!isPluralItem(phrase) || phrase.hints.length > 0 || phrase.values !== null) return false;
  const last = phrase.name.toLowerCase().split(" ").at(-1) ?? "";
  if (phrase.quantity === "many") return true;
  const isFile = guessField(singularLabel(phrase.name)).field.type === "binary";
  if (listed && !isFile && !shared.has(entityKey(last))) return false;
  const { type } = guessField(phrase.name).field;
  return (
    !pluralAttributes.has(last) && !isDistributed(phrase) && (type === "string" || type === "text" || type === "binary")
  );
}

/** "Members have names and phone numbers": each has one. */
export function isDistributed({ name, quantity }: Phrase): boolean {
  return (
    quantity !== "many" &&
    isPlural(name) &&
    /(?:^|\s)(?:name|title|e-?mail|e-?mail address|phone|phone number|birthday|birth date)s$/i.test(name)
  );
}

/** One thing that is a record all the same: a person, "exactly one" of something, or what has fields of its own. */
export function isRecord(phrase: Phrase, whole: boolean): boolean {
  if (phrase.values !== null || phrase.hints.length > 0) return false;
  const last = entityKey(phrase.name).split(" ").at(-1) ?? "";
  const plain = guessField(phrase.name).field;
  const untyped = plain.type === "string" && plain.maxLength === 200;
  return untyped && (whole || phrase.single || (isPersonName(last) && !anybody.has(last) && !personRoles.has(last)));
}

/** Persons who are as often a name in a field. */
const anybody = new Set(
  "person contact artist author owner guest admin administrator lead colleague friend".split(" "),
);
