import type * as declared from '@/model/entity';
import type * as stored from '@/model/record';

/**
 * Base as the API answers it.
 */
export interface BaseEntity extends stored.StoredRecord<string> {
  readonly base_registry: string | null;
  readonly base_query: string | null;
  readonly owner_id: string | null;
  readonly owner: stored.RecordRef<string> | null;
}

/** What can be written of it. */
export interface BaseEntityWritable {
  base_registry?: string | null;
  base_query?: string | null;
  owner_id?: string | null;
}

export const declaration: declared.Entity = {
  path: 'bases',
  label: 'Base',
  labelPlural: 'Bases',
  labelLower: 'base',
  labelPluralLower: 'bases',
  idType: 'uuid',
  displayField: 'base_registry',
  searchable: true,
  fields: [
    {
      name: 'base_registry',
      label: 'Registry',
      type: 'string',
      maxLength: 255,
      sortable: true,
      filter: 'exact',
    },
    {
      name: 'base_query',
      label: 'Query',
      type: 'string',
      maxLength: 255,
      sortable: true,
      filter: 'exact',
    },
  ],
  references: [
    {
      name: 'owner',
      column: 'owner_id',
      label: 'Owner',
      target: 'auths',
    },
  ],
  links: [],
  related: [],
  actions: [],
};
