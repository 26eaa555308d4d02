import type * as declared from '@/model/entity';
import type * as stored from '@/model/record';

/**
 * News as the API answers it.
 */
export interface News extends stored.StoredRecord<string> {
  readonly headline: string;
}

/** What can be written of it. */
export interface NewsWritable {
  headline: string;
}

export const declaration: declared.Entity = {
  path: 'news',
  label: 'News',
  labelPlural: 'News',
  labelLower: 'news',
  labelPluralLower: 'news',
  idType: 'uuid',
  displayField: 'headline',
  searchable: true,
  fields: [
    {
      name: 'headline',
      label: 'Headline',
      type: 'text',
      required: true,
      minLength: 1,
      maxLength: 100000,
    },
  ],
  references: [],
  links: [],
  related: [],
  actions: [],
};
