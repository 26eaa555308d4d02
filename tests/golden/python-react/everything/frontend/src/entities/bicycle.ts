import type * as declared from '@/model/entity';
import type * as stored from '@/model/record';

export type BicycleColour = 'red' | 'blue' | 'green' | 'black' | 'other';

/**
 * Bicycle as the API answers it.
 */
export interface Bicycle extends stored.StoredRecord<string> {
  readonly frame_number: string;
  readonly model: string;
  /** In kilograms. */
  readonly weight: number | null;
  readonly colour: BicycleColour | null;
  readonly gears: number | null;
  readonly owner_id: string;
  readonly owner: stored.RecordRef<string>;
}

/** What can be written of it. */
export interface BicycleWritable {
  frame_number: string;
  model: string;
  weight?: number | null;
  colour?: BicycleColour | null;
  gears?: number | null;
  owner_id: string;
}

export const declaration: declared.Entity = {
  path: 'bicycles',
  label: 'Bicycle',
  labelPlural: 'Bicycles',
  labelLower: 'bicycle',
  labelPluralLower: 'bicycles',
  idType: 'uuid',
  displayField: 'frame_number',
  searchable: true,
  fields: [
    {
      name: 'frame_number',
      label: 'Frame number',
      type: 'string',
      required: true,
      unique: true,
      minLength: 1,
      maxLength: 8,
      pattern: '^[A-Z]{2}[0-9]{6}$',
      example: 'TQ093271',
      sortable: true,
      filter: 'exact',
    },
    {
      name: 'model',
      label: 'Model',
      type: 'string',
      required: true,
      minLength: 1,
      maxLength: 255,
      sortable: true,
      filter: 'exact',
    },
    {
      name: 'weight',
      label: 'Weight',
      description: 'In kilograms.',
      type: 'float',
      min: '0.5',
      max: '60',
      sortable: true,
      filter: 'range',
    },
    {
      name: 'colour',
      label: 'Colour',
      type: 'enum',
      options: [
        { value: 'red', label: 'Red' },
        { value: 'blue', label: 'Blue' },
        { value: 'green', label: 'Green' },
        { value: 'black', label: 'Black' },
        { value: 'other', label: 'Other' },
      ],
      sortable: true,
      filter: 'exact',
    },
    {
      name: 'gears',
      label: 'Gears',
      type: 'integer',
      defaultValue: 1,
      min: '1',
      max: '33',
      sortable: true,
      filter: 'range',
    },
  ],
  references: [
    {
      name: 'owner',
      column: 'owner_id',
      label: 'Owner',
      target: 'customers',
      required: true,
    },
  ],
  links: [],
  related: [
    {
      label: 'Repair orders',
      source: 'repair-orders',
      column: 'bicycle_id',
      many: true,
      onDelete: 'restrict',
    },
    {
      label: 'Test rides',
      source: 'test-rides',
      column: 'bicycle_id',
      many: true,
      onDelete: 'cascade',
    },
  ],
  actions: [
    {
      label: 'History',
      method: 'GET',
      path: '/bicycles/{id}/history',
      onRecord: true,
      parameters: [],
    },
  ],
};
