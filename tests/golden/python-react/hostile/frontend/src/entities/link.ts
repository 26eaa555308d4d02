import type * as declared from '@/model/entity';
import type * as stored from '@/model/record';

/**
 * Link as the API answers it.
 */
export interface LinkEntity extends stored.StoredRecord<string> {
  readonly href: string;
  readonly forms: stored.Linked<string>;
  readonly pages: stored.Linked<string>;
}

/** What can be written of it. */
export interface LinkEntityWritable {
  href: string;
  form_ids?: readonly string[];
  page_ids?: readonly string[];
}

export const declaration: declared.Entity = {
  path: 'links',
  label: 'Link',
  labelPlural: 'Links',
  labelLower: 'link',
  labelPluralLower: 'links',
  idType: 'uuid',
  displayField: 'href',
  searchable: true,
  fields: [
    {
      name: 'href',
      label: 'Href',
      type: 'string',
      required: true,
      minLength: 1,
      maxLength: 255,
      sortable: true,
      filter: 'exact',
    },
  ],
  references: [],
  links: [
    {
      name: 'forms',
      idsName: 'form_ids',
      label: 'Forms',
      target: 'forms',
      backName: 'links',
    },
    {
      name: 'pages',
      idsName: 'page_ids',
      label: 'Pages',
      target: 'pages',
      backName: 'page_items',
    },
  ],
  related: [],
  actions: [],
};
