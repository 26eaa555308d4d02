import type * as declared from '@/model/entity';
import type * as stored from '@/model/record';

/**
 * Map as the API answers it.
 */
export interface MapEntity extends stored.StoredRecord<string> {
  readonly date_id: string;
  readonly date: stored.RecordRef<string>;
}

/** What can be written of it. */
export interface MapEntityWritable {
  date_id: string;
}

export const declaration: declared.Entity = {
  path: 'maps',
  label: 'Map',
  labelPlural: 'Maps',
  labelLower: 'map',
  labelPluralLower: 'maps',
  idType: 'uuid',
  fields: [],
  references: [
    {
      name: 'date',
      column: 'date_id',
      label: 'Date',
      target: 'dates',
      required: true,
      unique: true,
    },
  ],
  links: [],
  related: [],
  actions: [],
};
