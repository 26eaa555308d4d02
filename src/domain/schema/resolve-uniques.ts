import { nameKey } from "#domain/naming/words.ts";
import type { ModelField, ModelLink, ModelReference, UniqueMember } from "#domain/schema/model.ts";
import { quoted } from "#domain/schema/quote.ts";
import type { EntityDefinition, Issue, Note } from "#domain/schema/schema.ts";

export interface UniqueSource {
  readonly index: number;
  readonly fields: readonly ModelField[];
  readonly references: readonly ModelReference[];
  /** Keys of fields that became references: "entity\nfield" to the reference's position. */
  readonly absorbed: ReadonlyMap<string, number>;
  readonly links: readonly ModelLink[];
  readonly notes: Note[];
  readonly problems: Issue[];
}

/** The entity's "unique together" rules as positions. Rules that say nothing new are left out with a note, unknown names are problems. */
export function resolveUniques(
  definition: EntityDefinition,
  source: UniqueSource,
): readonly (readonly UniqueMember[])[] {
  const seen = new Set<string>();
  const result: (readonly UniqueMember[])[] = [];
  for (const [position, names] of (definition.uniqueTogether ?? []).entries()) {
    const path = `/entities/${source.index}/uniqueTogether/${position}`;
    const found = names.map(
      (name, index) => member(name, source) ?? unknown(name, `${path}/${index}`, definition, source),
    );
    if (names.length === 0) {
      source.problems.push({
        path,
        message: "The list is empty.",
        hint: "Name the fields or relationships that are unique together.",
      });
    }
    const members = dedupe(found.filter((item) => item !== null));
    if (members.length === 0) continue;
    const key = members
      .map((item) => JSON.stringify(item))
      .sort()
      .join();
    if (!seen.has(key) && !alreadyUnique(members, source)) result.push(members);
    else {
      const message = `${names.map(quoted).join(" and ")} of ${quoted(definition.name)} are unique already; the rule is left out.`;
      source.notes.push({ path, message });
    }
    seen.add(key);
  }
  return result;
}

function unknown(
  name: string,
  path: string,
  definition: EntityDefinition,
  { index, links, problems }: UniqueSource,
): null {
  const key = nameKey(name);
  const isLink = links.some(
    (link) =>
      (link.from === index && nameKey(link.name) === key) || (link.to === index && nameKey(link.inverse) === key),
  );
  problems.push(
    isLink
      ? {
          path,
          message: `${quoted(name)} is a many-to-many and cannot be part of a unique rule.`,
          hint: "Make the link an entity of its own, with a unique rule over its two relationships.",
        }
      : {
          path,
          message: `${quoted(definition.name)} has no field or relationship ${quoted(name)}.`,
          hint: "Use the name of one of its fields, or what it calls the other side of a relationship.",
        },
  );
  return null;
}

function member(name: string, { index, fields, references, absorbed }: UniqueSource): UniqueMember | null {
  const key = nameKey(name);
  const exact = fields.findIndex((field) => field.key === name);
  const field = exact >= 0 ? exact : fields.findIndex((candidate) => nameKey(candidate.key) === key);
  if (field >= 0) return { field };
  const reference = references.findIndex(
    (candidate) =>
      candidate.from === index &&
      (candidate.name === name || nameKey(candidate.name) === key || `${nameKey(candidate.name)}_id` === key),
  );
  if (reference >= 0) return { reference };
  const replaced = absorbed.get(`${index}\n${key}`);
  return replaced === undefined ? null : { reference: replaced };
}

/** A set that holds something unique (the id, a unique field, a one-to-one) adds nothing. */
function alreadyUnique(members: readonly UniqueMember[], { fields, references }: UniqueSource): boolean {
  return members.some(
    (found) => ("field" in found ? fields[found.field]?.unique : references[found.reference]?.unique) ?? false,
  );
}

function dedupe(members: readonly UniqueMember[]): readonly UniqueMember[] {
  return [...new Map(members.map((found) => [JSON.stringify(found), found])).values()];
}
