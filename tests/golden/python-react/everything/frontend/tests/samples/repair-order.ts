import type { RepairOrder } from '@/entities/repair-order';
import type * as support from '../support/sample';

const record: RepairOrder = {
  id: '01890a5d-ac96-774b-bcce-b302099a8057',
  label: 'Sample record',
  version: 3,
  auth_user_id: 'user-1',
  created_at: '2026-01-05T08:00:00Z',
  updated_at: '2026-01-06T09:30:00Z',
  number: '1000000000000',
  status: 'open',
  priority: 1,
  starts_at: '2026-01-15T08:00:00Z',
  quoted_price: '12.50',
  urgent: true,
  what_is_wrong: 'What is wrong 1',
  bicycle_id: '01890a5d-ac96-774b-bcce-b302099a8021',
  bicycle: { id: '01890a5d-ac96-774b-bcce-b302099a8021', label: 'Picked record' },
  mechanic_id: '01890a5d-ac96-774b-bcce-b302099a8021',
  mechanic: { id: '01890a5d-ac96-774b-bcce-b302099a8021', label: 'Picked record' },
  inspector_id: '01890a5d-ac96-774b-bcce-b302099a8021',
  inspector: { id: '01890a5d-ac96-774b-bcce-b302099a8021', label: 'Picked record' },
  parts: {
    first: [{ id: 21, label: 'Picked record' }],
    total: 1,
  },
};

export const sample: support.Sample = {
  path: 'repair-orders',
  record,
  invalid: [
    { field: 'number', value: 'abc', why: 'text in place of a number' },
    { field: 'number', value: '999999999999', why: 'below 1000000000000' },
    { field: 'number', value: '9223372036854775808', why: 'above 9223372036854775807' },
    { field: 'status', value: '~no such value~', why: 'not one of the values' },
    { field: 'priority', value: 'abc', why: 'text in place of a number' },
    { field: 'priority', value: 1.5, why: 'a fraction in place of a whole number' },
    { field: 'priority', value: 0, why: 'below 1' },
    { field: 'priority', value: 6, why: 'above 5' },
    { field: 'starts_at', value: 'yesterday', why: 'no date and time' },
    { field: 'quoted_price', value: 'abc', why: 'text in place of a number' },
    { field: 'quoted_price', value: '-0.01', why: 'below 0' },
    { field: 'quoted_price', value: '0.001', why: 'more than 2 decimals' },
    { field: 'quoted_price', value: '100000000', why: 'more than 8 digits before the point' },
    { field: 'urgent', value: 'perhaps', why: 'neither true nor false' },
    { field: 'what_is_wrong', value: 12345, why: 'a number in place of text' },
    { field: 'what_is_wrong', value: '', why: 'empty' },
    { field: 'what_is_wrong', value: ' ', why: 'nothing but a blank' },
  ],
};
