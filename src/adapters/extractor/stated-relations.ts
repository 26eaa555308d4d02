import type { Clause } from "./clauses.ts";
import { personRoles } from "./lexicon.ts";
import type { SentenceContext } from "./sentence.ts";
import { subjectOf } from "./verbs.ts";
import { entityKey } from "./words.ts";

/** "many-to-many between students and courses", "customers and addresses: one-to-many". */
export function relationClauses(text: string, { line }: SentenceContext): readonly Clause[] | null {
  const kind = /\b(many|one)[- ]to[- ](many|one)\b/i.exec(text);
  if (!kind) return null;
  const rest = text
    .replace(kind[0], " - ")
    .replace(
      /\b(?:there is|a|an|the|relationships?|relations?|links?|association|is|are|have|has|related|in|with|form)\b/gi,
      " ",
    )
    .replace(/[:()]/g, " ");
  const ends = /(?:between|from)?\s*(.+?)\s+(?:and|to|with|<->|→|->|-)\s+(.+)/i.exec(
    rest
      .replace(/\s+/g, " ")
      .replace(/^[\s-]*(?:(?:between|from)\s+)?|[\s-]+$/gi, "")
      .trim(),
  );
  const [left, right] = [subjectOf(ends?.[1] ?? ""), subjectOf(ends?.[2] ?? "")];
  if (!left || !right) return null;
  const [from, to] = [kind[1]?.toLowerCase(), kind[2]?.toLowerCase()];
  if (from === "many" && to === "many") return [{ says: "both-many", left, right, line }];
  if (from === "one" && to === "one") return [{ says: "one-to-one", left, right, line }];
  const [child, parent] = from === "many" ? [left, right] : [right, left];
  return [{ says: "belongs", subject: child, targets: parent, optional: false, owned: false, role: null, line }];
}

/** "An employee is the manager of a department" */
export function roleClauses(text: string, { line }: SentenceContext): readonly Clause[] | null {
  const found =
    /^(.{2,40}?)\s+(?:can be|may be|is|are|acts? as)\s+(?:an?\s+|the\s+)?(\p{L}+)\s+(?:of|for)\s+(.{2,40})$/iu.exec(
      text,
    );
  const role = entityKey(found?.[2] ?? "");
  const [holder, held] = [subjectOf(found?.[1] ?? ""), subjectOf(found?.[3] ?? "")];
  if (!found || !personRoles.has(role) || !holder || !held) return null;
  return [
    { says: "belongs", subject: held, targets: holder, optional: true, owned: false, role: null, as: role, line },
  ];
}

/** "A lesson is a subject taught by a teacher in a room": tied to all that it is made of. */
export function definitionClauses(text: string, { line }: SentenceContext): readonly Clause[] | null {
  const [, name = "", rest = ""] = /^(?:an?|each|every) ([\p{L} -]{2,40}?) is (an? .+)$/iu.exec(text) ?? [];
  const parts = [
    ...rest.matchAll(
      /(?:^|\b(?:by|to|in|at|for|of|on|with|from) )((?:an?|one) [\p{L}-]+(?: (?!(?:by|to|in|at|for|of|on|with|from|and|\p{L}+ed)\b)[\p{L}-]+(?![\p{L}-]| by\b))?)/giu,
    ),
  ].map(([, part]) => part ?? "");
  const subject = subjectOf(name);
  if (!subject || parts.length < 3) return null;
  return [
    {
      says: "belongs",
      subject,
      targets: parts.join(", "),
      optional: false,
      owned: false,
      role: null,
      loose: true,
      line,
    },
  ];
}

/** "Posts can be replies to other posts": one of a kind below another. */
export function selfClauses(text: string, { line }: SentenceContext): readonly Clause[] | null {
  const found =
    /^(.{2,40}?)\s+(?:can|may)\s+(?:also\s+)?be\s+(?:an?\s+)?(\p{L}+)\s+(?:to|of|for)\s+(?:an)?other\s+(.{2,40})$/iu.exec(
      text,
    );
  const [subject, object] = [subjectOf(found?.[1] ?? ""), subjectOf(found?.[3] ?? "")];
  if (!found || !subject || !object || entityKey(subject) !== entityKey(object)) return null;
  return [{ says: "belongs", subject, targets: `another ${object}`, optional: true, owned: false, role: null, line }];
}
