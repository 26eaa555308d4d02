import * as note from '@/entities/note';
import type { Action, Entity } from '@/model/entity';

/** Every entity, in the order of the model. */
export const entities: readonly Entity[] = [note.declaration];

/** The types of each entity by its path. */
export interface Records {
  notes: { read: note.Note; write: note.NoteWritable };
}

export type EntityPath = keyof Records;

/** Operations of the API that belong to no entity. */
export const looseActions: readonly Action[] = [];

const byPath = new Map(entities.map((entity) => [entity.path, entity]));

/** The entity with this path, if there is one. */
export function findEntity(path: string | undefined): Entity | undefined {
  return path === undefined ? undefined : byPath.get(path);
}
