import type * as declared from '@/model/entity';
import type * as stored from '@/model/record';

/**
 * Straße as the API answers it.
 */
export interface Strasse extends stored.StoredRecord<string> {
  readonly grosse: number | null;
  readonly naive_cafe: string | null;
  readonly mass_s: string | null;
  readonly strasse_grosse_id: string | null;
  readonly strasse_grosse: stored.RecordRef<string> | null;
}

/** What can be written of it. */
export interface StrasseWritable {
  grosse?: number | null;
  naive_cafe?: string | null;
  mass_s?: string | null;
  strasse_grosse_id?: string | null;
}

export const declaration: declared.Entity = {
  path: 'strasses',
  label: 'Straße',
  labelPlural: 'Straßes',
  labelLower: 'straße',
  labelPluralLower: 'straßes',
  idType: 'uuid',
  displayField: 'naive_cafe',
  searchable: true,
  fields: [
    {
      name: 'grosse',
      label: 'Größe',
      type: 'float',
      min: '-1.5',
      max: '10000000000',
      sortable: true,
      filter: 'range',
    },
    {
      name: 'naive_cafe',
      label: 'Naïve café',
      type: 'string',
      maxLength: 255,
      sortable: true,
      filter: 'exact',
    },
    {
      name: 'mass_s',
      label: 'Maß ſ',
      type: 'string',
      maxLength: 255,
      sortable: true,
      filter: 'exact',
    },
  ],
  references: [
    {
      name: 'strasse_grosse',
      column: 'strasse_grosse_id',
      label: 'Größe 2',
      target: 'klients',
      unique: true,
    },
  ],
  links: [],
  related: [],
  actions: [],
};
