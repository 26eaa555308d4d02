import { type Change, withoutAt } from "#domain/schema/edit/change.ts";
import { type Linked, type LinkedEntity, type LinkedUnique, newPart } from "#domain/schema/edit/linked.ts";
import { quoted } from "#domain/schema/quote.ts";

/** Members are taken by their names as they are written now; nothing is renamed in the same edit. */
export function addUnique(linked: Linked, position: number, members: readonly string[]): Change | null {
  return changeUniques(linked, position, (entity) => ({
    uniques: [...entity.uniques, { id: newPart, members: members.map(asWritten) }],
    label: `Make ${listed(members)} of ${quoted(entity.name)} unique together`,
    part: newPart,
  }));
}

export function updateUnique(
  linked: Linked,
  place: { readonly entity: number; readonly unique: number },
  members: readonly string[],
): Change | null {
  return changeUniques(linked, place.entity, (entity) => {
    const before = entity.uniques[place.unique];
    if (before === undefined) return null;
    return {
      uniques: entity.uniques.with(place.unique, { ...before, members: members.map(asWritten) }),
      label: `Make ${listed(members)} of ${quoted(entity.name)} unique together`,
      part: before.id,
    };
  });
}

export function deleteUnique(
  linked: Linked,
  place: { readonly entity: number; readonly unique: number },
): Change | null {
  return changeUniques(linked, place.entity, (entity) => {
    const before = entity.uniques[place.unique];
    if (before === undefined) return null;
    return {
      uniques: withoutAt(entity.uniques, place.unique),
      label: `Let ${listed(before.members.map(({ written }) => written))} of ${quoted(entity.name)} repeat together`,
      part: null,
    };
  });
}

interface ChangedUniques {
  readonly uniques: readonly LinkedUnique[];
  readonly label: string;
  readonly part: string | null;
}

function changeUniques(
  linked: Linked,
  position: number,
  make: (entity: LinkedEntity) => ChangedUniques | null,
): Change | null {
  const entity = linked.entities[position];
  const changed = entity === undefined ? null : make(entity);
  if (entity === undefined || changed === null) return null;
  const { uniques, label, part } = changed;
  return { linked: { ...linked, entities: linked.entities.with(position, { ...entity, uniques }) }, label, part };
}

function asWritten(written: string): LinkedUnique["members"][number] {
  return { written, called: written, target: null };
}

function listed(members: readonly string[]): string {
  const shown = members.slice(0, 4).map(quoted).join(" and ");
  return members.length > 4 ? `${shown} …` : shown;
}
