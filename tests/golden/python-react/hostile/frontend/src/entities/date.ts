import type * as declared from '@/model/entity';
import type * as stored from '@/model/record';

/**
 * Date as the API answers it.
 */
export interface DateEntity extends stored.StoredRecord<string> {
  readonly value: string;
}

/** What can be written of it. */
export interface DateEntityWritable {
  value: string;
}

export const declaration: declared.Entity = {
  path: 'dates',
  label: 'Date',
  labelPlural: 'Dates',
  labelLower: 'date',
  labelPluralLower: 'dates',
  idType: 'uuid',
  displayField: 'value',
  fields: [
    {
      name: 'value',
      label: 'Value',
      type: 'date',
      required: true,
      unique: true,
      sortable: true,
      filter: 'range',
    },
  ],
  references: [],
  links: [],
  related: [
    {
      label: 'Map',
      source: 'maps',
      column: 'date_id',
      many: false,
      onDelete: 'restrict',
    },
  ],
  actions: [],
};
