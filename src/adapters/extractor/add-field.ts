import { nameKey } from "#domain/naming/words.ts";
import type { FieldDefinition } from "#domain/schema/schema.ts";
import type { Clause } from "./clauses.ts";
import { type Draft, type DraftEntity, entityOf, findEntity, note } from "./draft.ts";
import { guessField, isNaming } from "./field-guess.ts";
import { readHints } from "./hints.ts";
import { eventEntities } from "./lexicon.ts";
import type { Phrase } from "./phrase.ts";
import { readyMadeFields } from "./ready-made.ts";

/** Adds a field, or works what is said now into the one that is there. */
export function addField(
  draft: Draft,
  entity: DraftEntity,
  { phrase, optional, line }: { readonly phrase: Phrase; readonly optional: boolean; readonly line: number },
): void {
  if (nameKey(phrase.name) === "id") return;
  const guess = guessField(phrase.name);
  // "Severity 1 to 3" are numbers, whatever severities are called elsewhere.
  const { rules, unused } = readHints(phrase.hints, guess.guessedValues ? { type: "string" } : guess.field);
  const typed = rules.type !== undefined && rules.type !== guess.field.type;
  const base: Partial<FieldDefinition> = phrase.values
    ? enumField(phrase.name, phrase.values)
    : typed
      ? {}
      : guess.field;
  if (guess.guessedValues && !phrase.values && !typed) {
    note(
      draft,
      line,
      `${entity.name}: no values are given for "${phrase.name}"; it gets ${(guess.field.enumValues ?? []).join(", ")}.`,
    );
  }
  const usual = readyMadeFields(entity.key).find((one) => nameKey(one.name) === nameKey(phrase.name));
  const required =
    phrase.required ??
    (!optional &&
      (base.required === true ||
        usual?.required === true ||
        isNaming(phrase.name) ||
        (base.type ?? rules.type) === "boolean" ||
        /\bquantity$/i.test(phrase.name) ||
        isStart(entity, phrase.name)));
  const boolean = (rules.type ?? base.type) === "boolean" && rules.default === undefined ? { default: false } : {};
  const { required: _guessed, ...plain } = base;
  // "An invoice has a number": nobody gives two the same. A name may well come twice.
  const numbered = phrase.required === null && required && usual?.unique === true && !isNaming(phrase.name);
  if (numbered && !phrase.unique)
    note(draft, line, `Guessed: two records of "${entity.name}" never have the same ${phrase.name}.`);
  const field: FieldDefinition = {
    name: phrase.name,
    type: "string",
    ...plain,
    ...rules,
    ...(required ? { required: true } : {}),
    ...(required ? boolean : {}),
    ...(phrase.unique || numbered ? { unique: true } : {}),
    ...(unused.length > 0 ? { description: unused.join(", ") } : {}),
  };
  const at = entity.fields.findIndex((other) => nameKey(other.name) === nameKey(phrase.name));
  if (at < 0) entity.fields.push(field);
  else if (phrase.values || phrase.hints.length > 0 || phrase.unique || phrase.required !== null)
    entity.fields[at] = { ...entity.fields[at], ...field };
}

function enumField(name: string, values: readonly string[]): Partial<FieldDefinition> & { type: "enum" | "boolean" } {
  if (values.length === 2 && /^(?:yes|true)$/i.test(values[0] ?? "") && /^(?:no|false)$/i.test(values[1] ?? ""))
    return { type: "boolean" };
  // A record is always in some state, and begins in the first.
  const state = /\b(?:status|state|stage|phase)$/i.test(name) ? { required: true, default: values[0] ?? null } : {};
  return { type: "enum", enumValues: [...values], ...state };
}

/** When something happens is what an appointment is about. */
function isStart(entity: DraftEntity, name: string): boolean {
  return (
    eventEntities.has(entity.key.split(" ").at(-1) ?? "") &&
    /^(?:date|time|start|starts? (?:at|time|date)|date and time|when|scheduled (?:at|for|time|date))$/i.test(name)
  );
}

/** "The status of a task is open or done". */
export function setValues(draft: Draft, { subject, field, values, line }: Extract<Clause, { says: "values" }>): void {
  const entity = subject ? entityOf(draft, subject, line) : ownerOfField(draft, field);
  if (!entity) note(draft, line, `The values of "${field}" are given, but not what it belongs to; they are left out.`);
  else {
    const phrase: Phrase = {
      name: field,
      quantity: "one",
      single: false,
      required: null,
      unique: false,
      hints: [],
      values,
    };
    addField(draft, entity, { phrase, optional: false, line });
  }
}

/** "Email must be unique": for the subject, or for every entity that has such a field. */
export function setRule(draft: Draft, { subject, field, hint, line }: Extract<Clause, { says: "rule" }>): void {
  const named = subject ? findEntity(draft, subject) : undefined;
  const having = [...draft.entities.values()].filter((entity) =>
    entity.fields.some((one) => nameKey(one.name) === nameKey(field)),
  );
  const itself = findEntity(draft, field);
  const targets =
    named && (having.length === 0 || having.includes(named))
      ? [named]
      : having.length === 0 && itself
        ? [itself]
        : having;
  if (targets.length === 0)
    note(draft, line, `Nothing with a field "${field}" is described; that it is ${hint} is left out.`);
  for (const entity of targets) {
    const required = /^(?:required|mandatory|compulsory|not empty|filled in|given|present)$/.test(hint)
      ? true
      : hint === "optional"
        ? false
        : null;
    const at = entity.fields.findIndex((one) => nameKey(one.name) === nameKey(field));
    const known = entity.fields[at];
    const unique = hint === "unique" || hint === "unambiguous";
    if (!known) {
      addField(draft, entity, {
        phrase: {
          name: field,
          quantity: "one",
          single: false,
          required,
          unique,
          hints: unique || required !== null ? [] : [hint],
          values: null,
        },
        optional: false,
        line,
      });
      continue;
    }
    const { required: was, ...rest } = known;
    const needed = required ?? was ?? false;
    const { rules } = unique || required !== null ? { rules: {} } : readHints([hint], known);
    entity.fields[at] = {
      ...rest,
      ...rules,
      ...(needed ? { required: true } : {}),
      ...(unique ? { unique: true } : {}),
    };
  }
}

function ownerOfField(draft: Draft, field: string): DraftEntity | undefined {
  const having = [...draft.entities.values()].filter((entity) =>
    entity.fields.some((one) => nameKey(one.name) === nameKey(field)),
  );
  return having.length === 1 ? having[0] : draft.entities.size === 1 ? [...draft.entities.values()][0] : undefined;
}
