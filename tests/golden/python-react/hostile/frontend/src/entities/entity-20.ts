import type * as declared from '@/model/entity';
import type * as stored from '@/model/record';

/**
 * 🛸🛸 as the API answers it.
 */
export interface Entity20 extends stored.StoredRecord<string> {
  readonly field_1: boolean | null;
}

/** What can be written of it. */
export interface Entity20Writable {
  field_1?: boolean | null;
}

export const declaration: declared.Entity = {
  path: 'entity-20s',
  label: '🛸🛸',
  labelPlural: '🛸🛸',
  labelLower: '🛸🛸',
  labelPluralLower: '🛸🛸',
  idType: 'uuid',
  fields: [
    {
      name: 'field_1',
      label: '🎉🎉',
      type: 'boolean',
      sortable: true,
      filter: 'exact',
    },
  ],
  references: [],
  links: [],
  related: [
    {
      label: '🌍',
      source: 'entity-19s',
      column: 'relation_reference_id',
      many: true,
      onDelete: 'set-null',
    },
  ],
  actions: [],
};
