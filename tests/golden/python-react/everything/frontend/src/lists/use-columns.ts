import { useState } from 'react';
import { allColumns, defaultColumns, type Column } from '@/lists/columns';
import type { Entity } from '@/model/entity';

interface ColumnChoice {
  readonly columns: readonly Column[];
  readonly chosen: readonly string[];
  /** Whether somebody chose them: then all are shown, however narrow the screen. */
  readonly byHand: boolean;
  toggle: (key: string) => void;
  reset: () => void;
}

/** The columns that this browser's user wants to see; remembered per entity. */
export function useColumns(entity: Entity): ColumnChoice {
  const [remembered, setRemembered] = useState(() => stored(entity));
  const chosen = remembered ?? defaultColumns(entity);
  const remember = (keys: readonly string[] | null) => {
    setRemembered(keys);
    store(entity, keys);
  };
  return {
    columns: allColumns(entity).filter(({ key }) => chosen.includes(key)),
    chosen,
    byHand: remembered !== null,
    toggle: (key) => remember(chosen.includes(key) ? chosen.filter((other) => other !== key) : [...chosen, key]),
    reset: () => remember(null),
  };
}

const storageKey = (entity: Entity) => `columns:${entity.path}`;

function stored(entity: Entity): readonly string[] | null {
  try {
    const keys: unknown = JSON.parse(localStorage.getItem(storageKey(entity)) ?? 'null');
    return Array.isArray(keys) ? keys.filter((key) => typeof key === 'string') : null;
  } catch {
    return null;
  }
}

function store(entity: Entity, keys: readonly string[] | null): void {
  try {
    if (keys) localStorage.setItem(storageKey(entity), JSON.stringify(keys));
    else localStorage.removeItem(storageKey(entity));
  } catch {
    // Storage can be full or switched off; the choice then lasts as long as the page.
  }
}
