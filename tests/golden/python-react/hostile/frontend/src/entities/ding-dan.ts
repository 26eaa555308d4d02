import type * as declared from '@/model/entity';
import type * as stored from '@/model/record';

/**
 * 订单 as the API answers it.
 */
export interface DingDan extends stored.StoredRecord<string> {
  readonly bian_hao: string;
  readonly jin_e: string | null;
  readonly klient_id: string;
  readonly klient: stored.RecordRef<string>;
  readonly huo_jian: stored.Linked<string>;
}

/** What can be written of it. */
export interface DingDanWritable {
  bian_hao: string;
  jin_e?: string | null;
  klient_id: string;
  huo_jian_ids?: readonly string[];
}

export const declaration: declared.Entity = {
  path: 'ding-dans',
  label: '订单',
  labelPlural: '订单',
  labelLower: '订单',
  labelPluralLower: '订单',
  idType: 'uuid',
  displayField: 'bian_hao',
  searchable: true,
  fields: [
    {
      name: 'bian_hao',
      label: '编号',
      type: 'string',
      required: true,
      unique: true,
      minLength: 1,
      maxLength: 255,
      sortable: true,
      filter: 'exact',
    },
    {
      name: 'jin_e',
      label: '金额',
      type: 'decimal',
      precision: 10,
      scale: 2,
      sortable: true,
      filter: 'range',
    },
  ],
  references: [
    {
      name: 'klient',
      column: 'klient_id',
      label: 'Клиент',
      target: 'klients',
      required: true,
    },
  ],
  links: [
    {
      name: 'huo_jian',
      idsName: 'huo_jian_ids',
      label: '火箭',
      target: 'entity-19s',
      backName: 'ding_dan_men',
    },
  ],
  related: [],
  actions: [],
};
