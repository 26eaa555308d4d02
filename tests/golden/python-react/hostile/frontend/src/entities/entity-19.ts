import type * as declared from '@/model/entity';
import type * as stored from '@/model/record';

/**
 * 🚀 as the API answers it.
 */
export interface Entity19 extends stored.StoredRecord<string> {
  readonly field_1: string;
  readonly field_2: number | null;
  readonly relation_reference_id: string | null;
  readonly relation_reference: stored.RecordRef<string> | null;
  readonly ding_dan_men: stored.Linked<string>;
}

/** What can be written of it. */
export interface Entity19Writable {
  field_1: string;
  field_2?: number | null;
  relation_reference_id?: string | null;
  ding_dan_man_ids?: readonly string[];
}

export const declaration: declared.Entity = {
  path: 'entity-19s',
  label: '🚀',
  labelPlural: '🚀',
  labelLower: '🚀',
  labelPluralLower: '🚀',
  idType: 'uuid',
  displayField: 'field_1',
  searchable: true,
  fields: [
    {
      name: 'field_1',
      label: '🎉',
      type: 'string',
      required: true,
      minLength: 1,
      maxLength: 255,
      sortable: true,
      filter: 'exact',
    },
    {
      name: 'field_2',
      label: '💥',
      type: 'integer',
      min: '-2147483648',
      max: '2147483647',
      sortable: true,
      filter: 'range',
    },
  ],
  references: [
    {
      name: 'relation_reference',
      column: 'relation_reference_id',
      label: '🛰',
      target: 'entity-20s',
    },
  ],
  links: [
    {
      name: 'ding_dan_men',
      idsName: 'ding_dan_man_ids',
      label: '订单们',
      target: 'ding-dans',
      backName: 'huo_jian',
    },
  ],
  related: [],
  actions: [],
};
