import type { SelectEntity } from '@/entities/select';
import type * as support from '../support/sample';

const record: SelectEntity = {
  id: '01890a5d-ac96-774b-bcce-b302099a8057',
  label: 'Sample record',
  version: 3,
  auth_user_id: 'user-1',
  created_at: '2026-01-05T08:00:00Z',
  updated_at: '2026-01-06T09:30:00Z',
  table: 'Table 1',
  select_xmin: 1,
  select_ctid: 'Ctid 1',
  select_tableoid: '1',
};

export const sample: support.Sample = {
  path: 'selects',
  record,
  invalid: [
    { field: 'table', value: 12345, why: 'a number in place of text' },
    {
      field: 'table',
      value:
        'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      why: 'longer than 255 characters',
    },
    { field: 'select_xmin', value: 'abc', why: 'text in place of a number' },
    { field: 'select_xmin', value: 1.5, why: 'a fraction in place of a whole number' },
    { field: 'select_xmin', value: -2147483649, why: 'below -2147483648' },
    { field: 'select_xmin', value: 2147483648, why: 'above 2147483647' },
    { field: 'select_ctid', value: 12345, why: 'a number in place of text' },
    {
      field: 'select_ctid',
      value:
        'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      why: 'longer than 255 characters',
    },
    { field: 'select_tableoid', value: 'abc', why: 'text in place of a number' },
    { field: 'select_tableoid', value: '-9223372036854775809', why: 'below -9223372036854775808' },
    { field: 'select_tableoid', value: '9223372036854775808', why: 'above 9223372036854775807' },
  ],
};
