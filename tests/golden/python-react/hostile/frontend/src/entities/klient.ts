import type * as declared from '@/model/entity';
import type * as stored from '@/model/record';

/**
 * Клиент клиники
 *
 * Клиент as the API answers it.
 */
export interface Klient extends stored.StoredRecord<string> {
  readonly imya: string;
  readonly data_rozhdeniya: string | null;
  readonly health: stored.Linked<string>;
}

/** What can be written of it. */
export interface KlientWritable {
  imya: string;
  data_rozhdeniya?: string | null;
  health_ids?: readonly string[];
}

export const declaration: declared.Entity = {
  path: 'klients',
  label: 'Клиент',
  labelPlural: 'Клиент',
  labelLower: 'клиент',
  labelPluralLower: 'клиент',
  description: 'Клиент клиники',
  idType: 'uuid',
  displayField: 'imya',
  searchable: true,
  fields: [
    {
      name: 'imya',
      label: 'Имя',
      type: 'string',
      required: true,
      minLength: 1,
      maxLength: 255,
      sortable: true,
      filter: 'exact',
    },
    {
      name: 'data_rozhdeniya',
      label: 'Дата рождения',
      type: 'date',
      sortable: true,
      filter: 'range',
    },
  ],
  references: [],
  links: [
    {
      name: 'health',
      idsName: 'health_ids',
      label: 'Health',
      target: 'health-records',
      backName: 'klient',
    },
  ],
  related: [
    {
      label: 'Заказы',
      source: 'ding-dans',
      column: 'klient_id',
      many: true,
      onDelete: 'restrict',
    },
    {
      label: 'Straße',
      source: 'strasses',
      column: 'strasse_grosse_id',
      many: false,
      onDelete: 'set-null',
    },
  ],
  actions: [
    {
      label: 'Zakryt',
      method: 'PUT',
      path: '/klienty/{id}/zakryt',
      onRecord: false,
      parameters: ['id'],
    },
  ],
};
