import type { Clause } from "./clauses.ts";
import { doesClauses, isParticiple } from "./deeds.ts";
import { normalised } from "./normalise.ts";
import { isPersonName } from "./ready-made.ts";
import { beginsClause, splitClauses } from "./split.ts";
import { definitionClauses, relationClauses, roleClauses, selfClauses } from "./stated-relations.ts";
import { ruleClauses } from "./statements.ts";
import { belongsVerb, hasVerb, looseVerb, subjectOf } from "./verbs.ts";
import { entityKey, isPlural } from "./words.ts";

export interface SentenceContext {
  readonly line: number;
  /** What "it", "they" and "its" mean. */
  readonly current: string | null;
  /** What "them" means: what was last done something with. */
  readonly object?: string | null;
}

/** Everything that a sentence says; empty when it says nothing that can be kept. */
export function clausesOf(sentence: string, context: SentenceContext): readonly Clause[] {
  const text = normalised(sentence);
  const endpoints = endpointClauses(text, context.line);
  if (endpoints.length > 0) {
    const before = text.slice(0, text.search(/\b(?:GET|POST|PUT|PATCH|DELETE)\s+\//)).trim();
    return before === "" ? endpoints : [...clausesOf(before, context), ...endpoints];
  }
  const described = describedSubject.exec(text);
  const [, name = "", list = "", rest = ""] = described ?? [];
  if (
    described &&
    (isPlural(name) || /^(?:an?|each|every)\s/i.test(name)) &&
    subjectOf(name) &&
    !beginsClause(`${name} it`) &&
    beginsClause(`${name} ${rest}`)
  ) {
    const subject = subjectOf(name) ?? name;
    return [
      { says: "has", subject, items: list, optional: false, composed: false, listed: true, line: context.line },
      ...clausesOf(`${name} ${rest}`, context),
    ];
  }
  const related = relationClauses(text, context);
  if (related) return related;
  const clauses: Clause[] = [];
  const silent: Clause[] = [];
  let { current } = context;
  let object: string | null = null;
  for (const part of splitClauses(text)) {
    const heard = partClauses(part, { ...context, current, object });
    if (heard.length === 0) silent.push({ says: "nothing", text: part, line: context.line });
    clauses.push(...heard);
    current = lastSubject(heard) ?? current;
    object = heard.flatMap((clause) => (clause.says === "does" ? [clause.things] : [])).at(-1) ?? object;
  }
  // A sentence that says nothing at all is told by the reader.
  return clauses.length === 0 ? [] : [...clauses, ...silent];
}

/** "Contacts (name, email) belong to a company" */
const describedSubject = /^([\p{L}][\p{L} '-]{1,40}?)\s*\(([^()]{2,300})\)\s+(?:and\s+)?(\p{L}.+)$/u;

function partClauses(text: string, context: SentenceContext): readonly Clause[] {
  return (
    selfClauses(text, context) ??
    definitionClauses(text, context) ??
    roleClauses(text, context) ??
    ruleClauses(text, context) ??
    verbClauses(text, context) ??
    doesClauses(text, context) ??
    []
  );
}

/** What "it" means after these. */
export function lastSubject(clauses: readonly Clause[]): string | null {
  const last = [...clauses].reverse().find((clause) => clause.says === "has" || clause.says === "belongs");
  return last && "subject" in last ? last.subject : null;
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

/** "Each task has an assignee and belongs to a project": the clauses of all verbs, subjects carried on. */
function verbClauses(text: string, context: SentenceContext): readonly Clause[] | null {
  const found = firstVerb(text, context);
  if (!found) return null;
  const { subjects, items, rest } = cut(found, context);
  const clauses = subjects.flatMap((subject) => toClauses(found, { subject, items, line: context.line }));
  if (rest === null) return clauses;
  const carried = { ...context, current: rest.subject };
  const unread: Clause = { says: "nothing", text: rest.text, line: context.line };
  // "…, must be approved by a manager and contain positions"
  if (/^(?:must|should|can|may|needs? to|ha(?:s|ve) to)\s/i.test(rest.text)) {
    const told = clausesOf(`${rest.subject} ${rest.text}`, { ...context, current: null });
    return [...clauses, ...(told.length > 0 ? told : [unread])];
  }
  const more =
    selfClauses(`${rest.subject} ${rest.text}`, context) ??
    verbClauses(rest.text, carried) ??
    doesClauses(rest.text, carried);
  return [...clauses, ...(more ?? [unread])];
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
const verbs = new RegExp(
  `^(.{0,70}?)(?:^|\\s)(${modal})(${belongsVerb}|${looseVerb}|${hasVerb})\\s+(?!been\\b|to\\b)(.+)$`,
  "i",
);

function firstVerb(text: string, context: SentenceContext): VerbFound | null {
  const match = verbs.exec(text);
  if (!match) return null;
  const [, before = "", modals = "", verb = "", rest = ""] = match;
  const subjects = before.trim() === "" ? (context.current ? [context.current] : []) : subjectsOf(before, context);
  if (subjects.length === 0) return null;
  const kind = new RegExp(`^(?:${hasVerb})\\s`, "i").test(`${verb} ${rest}`) ? "has" : "belongs";
  // "Comments must be approved by an admin" is a deed.
  if (
    kind === "belongs" &&
    /\S/.test(modals) &&
    /^be\b.* by$/i.test(verb) &&
    !/^(?:several|many|multiple)\s/i.test(rest)
  )
    return null;
  // "Tenants can record payments" is one, too, but "a trip can have several stops" and "a car needs a driver" are not.
  if (/^(?:record|keep|track|store|gets?)$/i.test(verb) && isPersonName(entityKey(before))) return null;
  if (
    /\b(?:can|may|want|must be able)\b/i.test(modals) &&
    /^(?:keep|track|record|store|hold|use|need|own)$/i.test(verb)
  )
    return null;
  const optional = /\b(?:can|could|may|might|optionally)\b/i.test(modals) || /^(?:some|most|few)\s/i.test(before);
  return { subjects, optional, verb, kind, rest };
}

/** "Customers and suppliers" are two subjects; "it" and "they" are the one before. */
function subjectsOf(before: string, context: SentenceContext): readonly string[] {
  if (/^(?:it|they|this|these|he|she|which|that|who|each|each one|each of them|both)$/i.test(before.trim()))
    return context.current ? [context.current] : [];
  if (/\b(?:which|who|whom|whose|when|if|where|how|what|that|it|they|we|would|should|could|will)\b/i.test(before))
    return [];
  const parts = before
    .replace(/\s+(?:is|are|gets?)\s+\p{L}+ed\s+and$/iu, "")
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
    const [targets = "", details] = items.split(
      /,?\s+(?:each\s+)?(?:with|including|having)\s+(?=(?:an?|the|its|their)\s)/i,
    );
    const each = details !== undefined && /\seach\s+(?:with|having)\s/i.test(items);
    const all = targets.replace(
      /\s+(?:for|in|at|on)\s+(?=(?:one|many|several|multiple|an?|the|exactly one)\s|[a-z]+s$)/gi,
      ", ",
    );
    const belongs: Clause = {
      says: "belongs",
      subject,
      targets: all,
      optional,
      owned: /part of/i.test(verb),
      role,
      verb,
      loose: !new RegExp(`^(?:${belongsVerb})\\s`, "i").test(`${verb} ${items}`),
      line,
    };
    if (each) return [{ ...belongs, details }];
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
    // "…, and who has to do it", "and can be anonymous": fields.
    if (/\band\b/i.test(match[0]) && /^(?:who|what|how|when|where|whether)\s/i.test(tail)) continue;
    const quality = /^(?:can|may) be (\p{L}+)(?=$|,|\s+and\s)/iu.exec(tail)?.[1];
    if (quality && !isParticiple(quality)) continue;
    const own = relative ?? tail;
    const next = verbs.exec(own);
    // "Menus are made by cooks and list several dishes"
    const deed =
      found.kind === "belongs" && /\band\b/i.test(match[0]) && isPlural(subjects[0] ?? "")
        ? `${subjects[0]} ${tail}`
        : "";
    if (deed !== "" && !next && beginsClause(deed) && doesClauses(deed, context))
      return { subjects, items: rest.slice(0, at), rest: { text: deed, subject: subjects[0] ?? "" } };
    if (!next) {
      const able = /^((?:an?|the|each|every|all)?\s*[\w -]{2,30}?)\s+(?:can|may)\s+\w+/i.exec(tail)?.[1];
      if (able && !/\b(?:and|or)$/i.test(able) && subjectOf(able))
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
