import type { Invoice } from '@/entities/invoice';
import type * as support from '../support/sample';

const record: Invoice = {
  id: '01890a5d-ac96-774b-bcce-b302099a8057',
  label: 'Sample record',
  version: 3,
  auth_user_id: 'user-1',
  created_at: '2026-01-05T08:00:00Z',
  updated_at: '2026-01-06T09:30:00Z',
  issued_on: '2026-01-15',
  total: '12.50',
  state: 'draft',
  repair_id: '01890a5d-ac96-774b-bcce-b302099a8021',
  repair: { id: '01890a5d-ac96-774b-bcce-b302099a8021', label: 'Picked record' },
};

export const sample: support.Sample = {
  path: 'invoices',
  record,
  invalid: [
    { field: 'issued_on', value: '2026-13-45', why: 'no day of the calendar' },
    { field: 'total', value: 'abc', why: 'text in place of a number' },
    { field: 'total', value: '-0.01', why: 'below 0' },
    { field: 'total', value: '0.001', why: 'more than 2 decimals' },
    { field: 'total', value: '10000000000', why: 'more than 10 digits before the point' },
    { field: 'state', value: '~no such value~', why: 'not one of the values' },
  ],
};
