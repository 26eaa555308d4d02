import type * as declared from '@/model/entity';
import type * as stored from '@/model/record';

/**
 * Promise as the API answers it.
 */
export interface PromiseEntity extends stored.StoredRecord<string> {
  readonly promise_then: string | null;
}

/** What can be written of it. */
export interface PromiseEntityWritable {
  promise_then?: string | null;
}

export const declaration: declared.Entity = {
  path: 'promises',
  label: 'Promise',
  labelPlural: 'Promises',
  labelLower: 'promise',
  labelPluralLower: 'promises',
  idType: 'uuid',
  displayField: 'promise_then',
  searchable: true,
  fields: [
    {
      name: 'promise_then',
      label: 'Then',
      type: 'string',
      maxLength: 255,
      sortable: true,
      filter: 'exact',
    },
  ],
  references: [],
  links: [],
  related: [
    {
      label: 'Errors',
      source: 'errors',
      column: 'error_label_id',
      many: true,
      onDelete: 'cascade',
    },
  ],
  actions: [],
};
