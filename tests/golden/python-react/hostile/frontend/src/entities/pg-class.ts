import type * as declared from '@/model/entity';
import type * as stored from '@/model/record';

/**
 * Pg class as the API answers it.
 */
export interface PgClass extends stored.StoredRecord<string> {
  readonly pg_class_oid: string | null;
}

/** What can be written of it. */
export interface PgClassWritable {
  pg_class_oid?: string | null;
}

export const declaration: declared.Entity = {
  path: 'pg-classes',
  label: 'Pg class',
  labelPlural: 'Pg classes',
  labelLower: 'pg class',
  labelPluralLower: 'pg classes',
  idType: 'uuid',
  displayField: 'pg_class_oid',
  fields: [
    {
      name: 'pg_class_oid',
      label: 'Oid',
      type: 'bigint',
      min: '-9223372036854775808',
      max: '9223372036854775807',
      sortable: true,
      filter: 'range',
    },
  ],
  references: [],
  links: [],
  related: [],
  actions: [],
};
