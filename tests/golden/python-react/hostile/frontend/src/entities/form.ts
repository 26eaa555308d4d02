import type * as declared from '@/model/entity';
import type * as stored from '@/model/record';

/**
 * Form as the API answers it.
 */
export interface FormEntity extends stored.StoredRecord<string> {
  readonly on_submit: string | null;
  readonly links: stored.Linked<string>;
}

/** What can be written of it. */
export interface FormEntityWritable {
  on_submit?: string | null;
  link_ids?: readonly string[];
}

export const declaration: declared.Entity = {
  path: 'forms',
  label: 'Form',
  labelPlural: 'Forms',
  labelLower: 'form',
  labelPluralLower: 'forms',
  idType: 'uuid',
  displayField: 'on_submit',
  searchable: true,
  fields: [
    {
      name: 'on_submit',
      label: 'On submit',
      type: 'string',
      maxLength: 255,
      sortable: true,
      filter: 'exact',
    },
  ],
  references: [],
  links: [
    {
      name: 'links',
      idsName: 'link_ids',
      label: 'Links',
      target: 'links',
      backName: 'forms',
    },
  ],
  related: [],
  actions: [],
};
