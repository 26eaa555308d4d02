import type { Clause } from "./clauses.ts";
import { doesClauses } from "./deeds.ts";
import { normalised } from "./normalise.ts";
import { ruleClauses } from "./statements.ts";
import { belongsVerb, hasVerb, subjectOf } from "./verbs.ts";

export interface SentenceContext {
  readonly line: number;
  /** What "it", "they" and "its" mean. */
  readonly current: string | null;
}

/** Everything that a sentence says; empty when it says nothing that can be kept. */
export function clausesOf(sentence: string, context: SentenceContext): readonly Clause[] {
  const text = normalised(sentence)
    .replace(
      /^(?:and|also|then|additionally|furthermore|moreover|finally|in addition|besides|plus|note that|for example)[,:]?\s+/i,
      "",
    )
    .trim();
  const endpoints = endpointClauses(text, context.line);
  if (endpoints.length > 0) {
    const before = text.slice(0, text.search(/\b(?:GET|POST|PUT|PATCH|DELETE)\s+\//)).trim();
    return before === "" ? endpoints : [...clausesOf(before, context), ...endpoints];
  }
  return (
    relationClauses(text, context) ??
    ruleClauses(text, context) ??
    verbClauses(text, context) ??
    doesClauses(text, context) ??
    []
  );
}

function endpointClauses(text: string, line: number): readonly Clause[] {
  const found = [...text.matchAll(/\b(GET|POST|PUT|PATCH|DELETE)\s+(\/[\w\-{}/:]*)/g)];
  return found.map(
    (match): Clause => ({
      says: "endpoint",
      // The pattern allows these five only.
      method: match[1] as "GET" | "POST" | "PUT" | "PATCH" | "DELETE",
      path: (match[2] ?? "").replace(/:(\w+)/g, "{$1}"),
      description:
        text
          .slice((match.index ?? 0) + match[0].length)
          .replace(/^[\s:–—-]+/, "")
          .split(/\b(?:GET|POST|PUT|PATCH|DELETE)\s+\//)[0]
          ?.trim() ?? "",
      line,
    }),
  );
}

/** "many-to-many between students and courses", "customers and addresses: one-to-many". */
function relationClauses(text: string, { line }: SentenceContext): readonly Clause[] | null {
  const kind = /\b(many|one)[- ]to[- ](many|one)\b/i.exec(text);
  if (!kind) return null;
  const rest = text
    .replace(kind[0], " ")
    .replace(
      /\b(?:there is|a|an|the|relationships?|relations?|links?|association|is|are|have|has|related|in|with|form)\b/gi,
      " ",
    )
    .replace(/[:()]/g, " ");
  const ends = /(?:between|from)?\s*(.+?)\s+(?:and|to|with|<->|→|->|-)\s+(.+)/i.exec(
    rest
      .replace(/\s+/g, " ")
      .replace(/^\s*(?:between|from)\s+/i, "")
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

/** "Each task has an assignee and belongs to a project": the clauses of all verbs, subjects carried on. */
function verbClauses(text: string, context: SentenceContext): readonly Clause[] | null {
  // "trainers teach classes, a class has a time": two sentences with a comma between.
  const spliced = /^([^,()]+),\s+(?!and\b)(.+)$/i.exec(text);
  if (spliced && verbs.test(spliced[2] ?? "") && !verbs.test(spliced[1] ?? "")) {
    const before = doesClauses(spliced[1] ?? "", context);
    const after = before ? verbClauses(spliced[2] ?? "", context) : null;
    if (before && after) return [...before, ...after];
  }
  const found = firstVerb(text, context);
  if (!found) return null;
  const { subjects, items, rest } = cut(found, context);
  const clauses = subjects.flatMap((subject) => toClauses(found, { subject, items, line: context.line }));
  if (rest === null) return clauses;
  const more =
    verbClauses(rest.text, { ...context, current: rest.subject }) ??
    doesClauses(rest.text, { ...context, current: rest.subject }) ??
    [];
  return [...clauses, ...more];
}

interface VerbFound {
  readonly subjects: readonly string[];
  readonly optional: boolean;
  readonly verb: string;
  readonly kind: "has" | "belongs";
  readonly rest: string;
}

const modal =
  "(?:(?:can|could|may|might|must|should|will|shall|would|always|also|usually|typically|optionally|only|either|then|just|each|both|need to|needs to|have to|has to)\\s+)*";
const verbs = new RegExp(`^(.{0,70}?)(?:^|\\s)(${modal})(${belongsVerb}|${hasVerb})\\s+(?!been\\b|to\\b)(.+)$`, "i");

function firstVerb(text: string, context: SentenceContext): VerbFound | null {
  const match = verbs.exec(text);
  if (!match) return null;
  const [, before = "", modals = "", verb = "", rest = ""] = match;
  const subjects = before.trim() === "" ? (context.current ? [context.current] : []) : subjectsOf(before, context);
  if (subjects.length === 0) return null;
  const kind = new RegExp(`^(?:${belongsVerb})$`, "i").test(verb) ? "belongs" : "has";
  return { subjects, optional: /\b(?:can|could|may|might|optionally)\b/i.test(modals), verb, kind, rest };
}

/** "Customers and suppliers" are two subjects; "it" and "they" are the one before. */
function subjectsOf(before: string, context: SentenceContext): readonly string[] {
  if (/^(?:it|they|this|these|he|she|which|that|who|each|each one|each of them|both)$/i.test(before.trim()))
    return context.current ? [context.current] : [];
  const parts = before
    .trim()
    .split(/\s+(?:and|or)\s+|,\s*(?:and\s+)?/i)
    .map(subjectOf);
  return parts.every((part) => part !== null) ? (parts as string[]) : [];
}

function toClauses(
  { kind, optional, verb }: VerbFound,
  { subject, items, line }: { subject: string; items: string; line: number },
): readonly Clause[] {
  if (kind === "belongs") {
    const role = /^(?:is|are|was)\s+(\w+) by$/i.exec(verb)?.[1]?.toLowerCase() ?? null;
    // "made by a guest for one or more rooms, with a check-in date"
    const [targets = "", details] = items.split(/,?\s+(?:with|including|having)\s+(?=(?:an?|the|its|their)\s)/i);
    const all = targets.replace(
      /\s+(?:for|in|at|on)\s+(?=(?:one or more|many|several|multiple|an?|the|exactly one)\s)/gi,
      ", ",
    );
    const belongs: Clause = {
      says: "belongs",
      subject,
      targets: all,
      optional,
      owned: /part of/i.test(verb),
      role,
      line,
    };
    return details === undefined
      ? [belongs]
      : [
          belongs,
          { says: "has", subject, items: items.slice(items.indexOf(details)), optional: false, composed: false, line },
        ];
  }
  return [
    {
      says: "has",
      subject,
      items,
      optional,
      composed: /consist|compos|made|comprise/i.test(verb),
      shared: /^uses?$/i.test(verb),
      line,
    },
  ];
}

interface Cut {
  readonly subjects: readonly string[];
  readonly items: string;
  readonly rest: { readonly text: string; readonly subject: string } | null;
}

const separator =
  /(?:,?\s+(?:and|but|while|whereas)\s+|,\s+|\s+(?=(?:which|that|who|where each|each of which)\s))(?:also\s+)?/gi;

/** Ends the items where another clause begins: "… and has a quantity", "… and courses have many students", "… which contain tasks". */
function cut(found: VerbFound, context: SentenceContext): Cut {
  const { rest, subjects } = found;
  for (const match of rest.matchAll(separator)) {
    const at = match.index ?? 0;
    if (depthAt(rest, at) > 0) continue;
    const tail = rest.slice(at + match[0].length);
    const relative = /^(?:which|that|who|where each|each of which)\s+(.*)$/i.exec(tail)?.[1];
    const own = relative ?? tail;
    const next = verbs.exec(own);
    if (!next) {
      const deed = /^((?:an?|the|each|every|all)?\s*[\w -]{2,30}?)\s+(?:can|may)\s+\w+/i.exec(tail)?.[1];
      if (deed && subjectOf(deed))
        return { subjects, items: rest.slice(0, at), rest: { text: tail, subject: subjects[0] ?? "" } };
      if (!relative && /^(?:can|may|must be able to)\s+\w+/i.test(tail))
        return { subjects, items: rest.slice(0, at), rest: { text: tail, subject: subjects[0] ?? "" } };
      continue;
    }
    const before = (next[1] ?? "").trim();
    if (before === "") {
      const inherited = relative ? subjectOf(lastItem(rest.slice(0, at))) : (subjects[0] ?? null);
      if (inherited) return { subjects, items: rest.slice(0, at), rest: { text: own, subject: inherited } };
    } else if (!/,|\b(?:and|or|but)\b/i.test(before) && subjectsOf(before, context).length > 0) {
      return { subjects, items: rest.slice(0, at), rest: { text: own, subject: subjects[0] ?? "" } };
    }
  }
  return { subjects, items: rest, rest: null };
}

function lastItem(items: string): string {
  return items.split(/,\s*|\s+and\s+/i).at(-1) ?? items;
}

function depthAt(text: string, position: number): number {
  let depth = 0;
  for (const char of text.slice(0, position)) depth += char === "(" ? 1 : char === ")" ? -1 : 0;
  return depth;
}
