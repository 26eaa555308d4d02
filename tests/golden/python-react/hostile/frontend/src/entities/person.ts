import type * as declared from '@/model/entity';
import type * as stored from '@/model/record';

/**
 * Person as the API answers it.
 */
export interface Person extends stored.StoredRecord<string> {
  readonly name: string;
  readonly people_id: string | null;
  readonly people: stored.RecordRef<string> | null;
  readonly people_2_id: string;
  readonly people_2: stored.RecordRef<string>;
}

/** What can be written of it. */
export interface PersonWritable {
  name: string;
  people_id?: string | null;
  people_2_id: string;
}

export const declaration: declared.Entity = {
  path: 'people',
  label: 'Person',
  labelPlural: 'People',
  labelLower: 'person',
  labelPluralLower: 'people',
  idType: 'uuid',
  displayField: 'name',
  searchable: true,
  fields: [
    {
      name: 'name',
      label: 'Name',
      type: 'string',
      required: true,
      minLength: 1,
      maxLength: 255,
      sortable: true,
      filter: 'exact',
    },
  ],
  references: [
    {
      name: 'people',
      column: 'people_id',
      label: 'People',
      target: 'people-2',
      unique: true,
    },
    {
      name: 'people_2',
      column: 'people_2_id',
      label: 'People 2',
      target: 'people-2',
      required: true,
    },
  ],
  links: [],
  related: [
    {
      label:
        'The record of every single thing that anybody in this whole company has ever said or written or thought about any one of the many different customers that we have had the pleasure to serve since the beginning of our businesses',
      source: 'the-record-of-every-single-thing-that-lt0b51',
      column: 'person_id',
      many: true,
      onDelete: 'restrict',
    },
  ],
  actions: [],
};
