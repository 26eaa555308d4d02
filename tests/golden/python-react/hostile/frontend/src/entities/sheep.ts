import type * as declared from '@/model/entity';
import type * as stored from '@/model/record';

/**
 * Sheep as the API answers it.
 */
export interface Sheep extends stored.StoredRecord<string> {
  readonly wool: string;
  readonly related_sheep: stored.Linked<string>;
  readonly related_from: stored.Linked<string>;
}

/** What can be written of it. */
export interface SheepWritable {
  wool: string;
  related_sheep_ids?: readonly string[];
  related_from_ids?: readonly string[];
}

export const declaration: declared.Entity = {
  path: 'sheep',
  label: 'Sheep',
  labelPlural: 'Sheep',
  labelLower: 'sheep',
  labelPluralLower: 'sheep',
  idType: 'uuid',
  displayField: 'wool',
  fields: [
    {
      name: 'wool',
      label: 'Wool',
      type: 'decimal',
      required: true,
      precision: 38,
      scale: 10,
      sortable: true,
      filter: 'range',
    },
  ],
  references: [],
  links: [
    {
      name: 'related_sheep',
      idsName: 'related_sheep_ids',
      label: 'Related sheep',
      target: 'sheep',
      backName: 'related_from',
    },
    {
      name: 'related_from',
      idsName: 'related_from_ids',
      label: 'Related from',
      target: 'sheep',
      backName: 'related_sheep',
    },
  ],
  related: [],
  actions: [],
};
