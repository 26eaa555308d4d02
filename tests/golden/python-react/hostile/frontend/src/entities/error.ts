import type * as declared from '@/model/entity';
import type * as stored from '@/model/record';

/**
 * Error as the API answers it.
 */
export interface ErrorEntity extends stored.StoredRecord<string> {
  readonly message: string;
  readonly error_label_id: string | null;
  readonly error_label: stored.RecordRef<string> | null;
}

/** What can be written of it. */
export interface ErrorEntityWritable {
  message: string;
  error_label_id?: string | null;
}

export const declaration: declared.Entity = {
  path: 'errors',
  label: 'Error',
  labelPlural: 'Errors',
  labelLower: 'error',
  labelPluralLower: 'errors',
  idType: 'uuid',
  displayField: 'message',
  searchable: true,
  fields: [
    {
      name: 'message',
      label: 'Message',
      type: 'text',
      required: true,
      minLength: 1,
    },
  ],
  references: [
    {
      name: 'error_label',
      column: 'error_label_id',
      label: 'Label',
      target: 'promises',
    },
  ],
  links: [],
  related: [],
  actions: [],
};
