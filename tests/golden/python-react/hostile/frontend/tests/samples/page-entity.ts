import type { PageEntity } from '@/entities/page-entity';
import type * as support from '../support/sample';

const record: PageEntity = {
  id: '01890a5d-ac96-774b-bcce-b302099a8057',
  label: 'Sample record',
  version: 3,
  auth_user_id: 'user-1',
  created_at: '2026-01-05T08:00:00Z',
  updated_at: '2026-01-06T09:30:00Z',
  items: { note: 'first' },
  total: 1,
  page_items: {
    first: [{ id: '01890a5d-ac96-774b-bcce-b302099a8021', label: 'Picked record' }],
    total: 1,
  },
};

export const sample: support.Sample = {
  path: 'pages',
  record,
  invalid: [
    { field: 'total', value: 'abc', why: 'text in place of a number' },
    { field: 'total', value: 1.5, why: 'a fraction in place of a whole number' },
    { field: 'total', value: -2147483649, why: 'below -2147483648' },
    { field: 'total', value: 2147483648, why: 'above 2147483647' },
  ],
};
