import type { Entity } from '@/model/entity';

export interface NavigationGroup {
  /** "A–C"; empty when everything is in one group. */
  readonly label: string;
  readonly entities: readonly Entity[];
}

/** A few entities stay in the order of the model; more are grouped by their first letters. */
const MOST_UNGROUPED = 20;
const GROUP_SIZE = 12;

export function navigationGroups(entities: readonly Entity[]): readonly NavigationGroup[] {
  if (entities.length <= MOST_UNGROUPED) return [{ label: '', entities }];
  const sorted = [...entities].sort((a, b) => a.labelPlural.localeCompare(b.labelPlural));
  const groups: Entity[][] = [];
  for (const letter of lettersOf(sorted)) {
    const last = groups.at(-1);
    if (last && last.length + letter.length <= GROUP_SIZE) last.push(...letter);
    else groups.push([...letter]);
  }
  return groups.map((group) => ({ label: rangeOf(group), entities: group }));
}

/** Entities whose names contain the text, in the order of the model. */
export function findEntities(entities: readonly Entity[], text: string): readonly Entity[] {
  const wanted = text.trim().toLocaleLowerCase();
  return entities.filter(({ labelPlural, label }) =>
    [labelPlural, label].some((name) => name.toLocaleLowerCase().includes(wanted)),
  );
}

function lettersOf(sorted: readonly Entity[]): readonly (readonly Entity[])[] {
  const letters = new Map<string, Entity[]>();
  for (const entity of sorted) {
    const letter = initial(entity);
    letters.set(letter, [...(letters.get(letter) ?? []), entity]);
  }
  return [...letters.values()];
}

function rangeOf(group: readonly Entity[]): string {
  const initials = group.map(initial);
  const [first, last] = [initials[0] ?? '', initials.at(-1) ?? ''];
  return first === last ? first : `${first}–${last}`;
}

function initial(entity: Entity): string {
  return ([...entity.labelPlural.trim()][0] ?? '').toLocaleUpperCase();
}
