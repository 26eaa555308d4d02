import type * as declared from '@/model/entity';
import type * as stored from '@/model/record';

/**
 * Option as the API answers it.
 */
export interface OptionEntity extends stored.StoredRecord<string> {
  readonly new: string | null;
  readonly edit: string | null;
}

/** What can be written of it. */
export interface OptionEntityWritable {
  new?: string | null;
  edit?: string | null;
}

export const declaration: declared.Entity = {
  path: 'option-records',
  label: 'Option',
  labelPlural: 'Options',
  labelLower: 'option',
  labelPluralLower: 'options',
  idType: 'uuid',
  displayField: 'new',
  searchable: true,
  fields: [
    {
      name: 'new',
      label: 'New',
      type: 'string',
      maxLength: 255,
      sortable: true,
      filter: 'exact',
    },
    {
      name: 'edit',
      label: 'Edit',
      type: 'string',
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
