import type { Entity19 } from '@/entities/entity-19';
import type * as support from '../support/sample';

const record: Entity19 = {
  id: '01890a5d-ac96-774b-bcce-b302099a8057',
  label: 'Sample record',
  version: 3,
  auth_user_id: 'user-1',
  created_at: '2026-01-05T08:00:00Z',
  updated_at: '2026-01-06T09:30:00Z',
  field_1: '🎉 1',
  field_2: 1,
  relation_reference_id: '01890a5d-ac96-774b-bcce-b302099a8021',
  relation_reference: { id: '01890a5d-ac96-774b-bcce-b302099a8021', label: 'Picked record' },
  ding_dan_men: {
    first: [{ id: '01890a5d-ac96-774b-bcce-b302099a8021', label: 'Picked record' }],
    total: 1,
  },
};

export const sample: support.Sample = {
  path: 'entity-19s',
  record,
  invalid: [
    { field: 'field_1', value: 12345, why: 'a number in place of text' },
    {
      field: 'field_1',
      value:
        'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      why: 'longer than 255 characters',
    },
    { field: 'field_1', value: '', why: 'empty' },
    { field: 'field_1', value: ' ', why: 'nothing but a blank' },
    { field: 'field_2', value: 'abc', why: 'text in place of a number' },
    { field: 'field_2', value: 1.5, why: 'a fraction in place of a whole number' },
    { field: 'field_2', value: -2147483649, why: 'below -2147483648' },
    { field: 'field_2', value: 2147483648, why: 'above 2147483647' },
  ],
};
