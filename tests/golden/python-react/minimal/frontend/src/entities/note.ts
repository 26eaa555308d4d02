import type * as declared from '@/model/entity';
import type * as stored from '@/model/record';

/**
 * Note as the API answers it.
 */
export interface Note extends stored.StoredRecord<string> {
  readonly title: string;
}

/** What can be written of it. */
export interface NoteWritable {
  title: string;
}

export const declaration: declared.Entity = {
  path: 'notes',
  label: 'Note',
  labelPlural: 'Notes',
  labelLower: 'note',
  labelPluralLower: 'notes',
  idType: 'uuid',
  displayField: 'title',
  searchable: true,
  fields: [
    {
      name: 'title',
      label: 'Title',
      type: 'string',
      required: true,
      minLength: 1,
      maxLength: 255,
      sortable: true,
      filter: 'exact',
    },
  ],
  references: [],
  links: [],
  related: [],
  actions: [],
};
