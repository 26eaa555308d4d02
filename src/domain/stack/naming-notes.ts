import { at } from "#domain/naming/at.ts";
import { nameKey } from "#domain/naming/words.ts";
import type { Model } from "#domain/schema/model.ts";
import { quoted } from "#domain/schema/quote.ts";
import type { Note } from "#domain/schema/schema.ts";
import type { ProjectNames } from "#domain/stack/project-names.ts";

/** A note for each member whose identifier is not just its name in another case: it was reserved, too long, taken, or nothing to read. */
export function namingNotes(model: Model, names: ProjectNames): readonly Note[] {
  const notes: Note[] = [];
  model.entities.forEach((entity, index) => {
    const { members, table } = at(names.entities, index);
    const say = (kind: string, name: string, made: string) => {
      if (nameKey(name) === made) return;
      notes.push({
        path: `/entities/${index}`,
        message: `The ${kind} ${quoted(name)} of ${quoted(entity.key)} is called ${made} in code.`,
      });
    };
    for (const [position, { key }] of entity.fields.entries()) say("field", key, at(members.fields, position));
    const own = model.references.filter(({ from }) => from === index);
    for (const [position, { name }] of own.entries())
      say("relation", withoutId(name), at(members.references, position).name);
    if (table.startsWith("app_") && !nameKey(entity.key).startsWith("app_")) {
      notes.push({
        path: `/entities/${index}`,
        message: `The table of ${quoted(entity.key)} is called ${table}, because PostgreSQL or the application keeps the shorter name.`,
      });
    }
  });
  return notes;
}

function withoutId(name: string): string {
  return name.replace(/[\s_-]id$|(?<=[a-z])I[dD]$/i, "");
}
