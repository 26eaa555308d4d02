import nlp from "compromise";
import { singularLabel } from "#domain/naming/plural.ts";
import type { Clause } from "./clauses.ts";
import { splitValues } from "./lists.ts";
import type { SentenceContext } from "./sentence.ts";
import { subjectOf } from "./verbs.ts";
import { isPlural } from "./words.ts";

const hintWords =
  "unique|required|mandatory|compulsory|optional|positive|non-?negative|not empty|unambiguous|filled in|given|present";

/** "Emails must be unique", "the status of a task is open, active or done", "the title is at most 120 characters long". */
export function ruleClauses(text: string, { line, current }: SentenceContext): readonly Clause[] | null {
  if (
    /^.{0,50}\b(?:has|have|contains?|includes?|belongs?|consists?)\s+(?!to be\b|either\b|one of\b|values?\b)/i.test(
      text,
    )
  )
    return null;
  const rule = new RegExp(
    `^(.{2,80}?)\\s+(?:is|are|must be|should be|has to be|have to be|needs? to be|can be)\\s+(?:always |globally |all )?(${hintWords})(?:\\s+(?:per|for|within|across|in)\\s.*)?$`,
    "i",
  ).exec(text);
  if (rule)
    return fieldsOf(rule[1] ?? "", current).map(
      (field): Clause => ({ says: "rule", ...field, hint: (rule[2] ?? "").toLowerCase(), line }),
    );
  const bound =
    /^(.{2,60}?)\s+(?:is|are|must be|should be|has|have|must have|can have|can be|may be|ranges?)\s+((?:at most|at least|up to|between|from|no more than|max(?:imum)?|min(?:imum)?)\s.*\d.*)$/i.exec(
      text,
    );
  if (bound) {
    const fields = fieldsOf(bound[1] ?? "", current);
    const name = subjectOf(bound[1] ?? "");
    // "Grades are between 1 and 6": what the name stands for is found among all fields.
    const meant = fields.length === 0 && name ? [{ field: singularLabel(name), subject: null }] : fields;
    return meant.map((field): Clause => ({ says: "rule", ...field, hint: bound[2] ?? "", line }));
  }
  return valueClauses(text, { line, current });
}

function valueClauses(text: string, { line, current }: SentenceContext): readonly Clause[] | null {
  const match =
    /^(.{2,60}?)\s+(?:is|are|can be|may be|must be|should be|could be|can have|takes?|has|have)\s+(?:always )?(?:either\s+|one of(?: the following)?(?: values| states)?:?\s+|any of:?\s+|(?:the )?(?:values?|states?|options?|statuses)(?: of)?:?\s+)(.+)$/i.exec(
      text,
    ) ??
    /^(.{2,60}?)\s+(?:is|are|can be|may be|must be|should be)\s+([\w' -]+(?:,\s*[\w' -]+)*,?\s+or\s+[\w' -]+)$/i.exec(
      text,
    );
  if (!match) return null;
  const values = splitValues(match[2] ?? "");
  if (values.length < 2 || values.some((value) => value.split(" ").length > 3)) return null;
  const [before = ""] = [match[1]];
  // "Tasks can be completed or archived" are deeds; "open, active or closed" are states.
  const deeds =
    values.length <= 2 &&
    /\bcan be$/i.test(text.slice(0, text.indexOf(match[2] ?? "")).trim()) &&
    values.every(isParticiple);
  if (deeds) return null;
  const stated = fieldsOf(before, current)[0];
  const entity = subjectOf(before);
  // "Lessons are videos or texts": of two types.
  if (!stated && entity && values.every(isPlural))
    return [{ says: "values", subject: entity, field: "type", values: values.map(singularLabel), line }];
  if (!stated) return entity ? [{ says: "values", subject: entity, field: "status", values, line }] : null;
  return [{ says: "values", ...stated, values, line }];
}

/** Names that are fields by themselves, whatever stands before them. */
const fieldWords =
  /\b(status|state|priority|type|kind|category|role|gender|level|stage|phase|severity|mode|size|colou?r|method|visibility|source|name|title|email|e-mail|phone|price|code|number|username|rating|quantity|description|date|isbn|sku|slug|score|amount)s?(?:es)?$/i;

/** "The status of a task", "a task's status", "task status", "emails and names": the fields that are meant. */
function fieldsOf(text: string, current: string | null): readonly { subject: string | null; field: string }[] {
  const plain = text.replace(/^(?:the|all|each|every|an?|its|their|his|her)\s+/i, "").trim();
  const of = /^(.+?)\s+(?:of|for|on|in)\s+(?:an?|the|each|every|all)?\s*(.+)$/i.exec(plain);
  if (of && /^its$|^their$/i.test(text.split(" ")[0] ?? "") === false)
    return [{ field: of[1] ?? "", subject: subjectOf(of[2] ?? "") }];
  const possessive = /^(.+?)'s?\s+(.+)$/.exec(plain);
  if (possessive) return [{ field: possessive[2] ?? "", subject: subjectOf(possessive[1] ?? "") }];
  return plain.split(/\s*,\s*(?:and\s+)?|\s+and\s+/i).flatMap((part) => {
    const found = fieldWords.exec(part);
    if (!found) return [];
    const subject = part.slice(0, found.index).trim();
    return [
      {
        field: singularField(subject === "" ? part : found[0]),
        subject: subject === "" ? current : (subjectOf(subject) ?? current),
      },
    ];
  });
}

function singularField(word: string): string {
  return word
    .replace(/(status)es$/i, "$1")
    .replace(/([^s])s$/i, "$1")
    .replace(/categorie$/i, "category")
    .replace(/^statu$/i, "status");
}

function isParticiple(word: string): boolean {
  return nlp(`it was ${word}`).has("#PastTense$");
}
