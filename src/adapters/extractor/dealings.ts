import { plural } from "#domain/naming/plural.ts";
import { type Draft, type DraftEntity, entityOf, findEntity } from "./draft.ts";
import { dealings, eventEntities, pluralAttributes } from "./lexicon.ts";

/** A verb and its nouns are the same dealing: who borrows a book has a loan. The first noun is the usual one. */
const nouns: Readonly<Record<string, readonly string[]>> = {
  apply: ["application"],
  book: ["booking", "reservation", "appointment"],
  borrow: ["loan", "rental", "lending"],
  buy: ["purchase", "order", "sale"],
  comment: ["comment"],
  donate: ["donation"],
  enrol: ["enrolment", "enrollment", "registration"],
  enroll: ["enrollment", "enrolment", "registration"],
  hire: ["rental", "booking", "hire"],
  join: ["registration", "enrollment", "enrolment", "membership", "signup"],
  lend: ["loan", "lending"],
  order: ["order"],
  purchase: ["purchase", "order", "sale"],
  partner: ["partnership"],
  rate: ["rating", "review"],
  rent: ["rental", "lease", "booking"],
  reserve: ["reservation", "booking"],
  review: ["review"],
  subscribe: ["subscription"],
  vote: ["vote"],
};

/** Dealings that are kept even where a prompt has only the verb: who, what and when would be lost otherwise. */
const alwaysKept = new Set(["book", "borrow", "buy", "purchase", "comment", "hire", "rate", "rent", "reserve", "vote"]);

/** "treat" and "treatment", "inspect" and "inspection" */
const endings = /^(?:ment|ion|ation|ition|ing|y|ery|al|age|ance|ship)?$/;

/**
 * The dealing that a verb speaks of: one that the prompt knows by its noun, or a new one. Null when the verb makes none, and for meetings that
 * people book, which are joined.
 */
export function dealingOf(
  draft: Draft,
  {
    verb,
    object,
    line,
    may,
  }: { readonly verb: string; readonly object: string; readonly line: number; readonly may: boolean },
): DraftEntity | null {
  const names = nouns[verb] ?? [];
  for (const name of names) {
    const known = findEntity(draft, name);
    if (known && known.key !== object) return known;
  }
  const stem = verb.replace(/[ey]$/, "");
  const derived = [...draft.entities.values()].find(({ key }) => {
    const last = key.split(" ").at(-1) ?? "";
    return (
      stem.length > 3 &&
      key !== object &&
      last.startsWith(stem) &&
      endings.test(last.slice(stem.length).replace(/^[ey](?=.)/, ""))
    );
  });
  if (derived) return derived;
  if (pluralAttributes.has(plural([object])[0] ?? "")) return null;
  const [usual = ""] = names;
  // Meetings are joined, tickets are dealings themselves; both may be rated.
  const last = object.split(" ").at(-1) ?? "";
  const taken = /^(?:book|reserve|buy|purchase)$/.test(verb) && (eventEntities.has(last) || dealings.has(last));
  return may && alwaysKept.has(verb) && !taken && usual !== object ? entityOf(draft, usual, line) : null;
}
