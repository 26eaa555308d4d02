import type { Customer } from '@/entities/customer';
import type * as support from '../support/sample';

const record: Customer = {
  id: '01890a5d-ac96-774b-bcce-b302099a8057',
  label: 'Sample record',
  version: 3,
  auth_user_id: 'user-1',
  created_at: '2026-01-05T08:00:00Z',
  updated_at: '2026-01-06T09:30:00Z',
  name: 'Name 1',
  email: 'ada@example.com',
  phone: '+1 202 555 0101',
  birth_date: '2026-01-15',
  newsletter: true,
  preferences: { note: 'first' },
  loyalty_number: '7c9e6679-7425-40de-944b-e07fc1f90001',
  notes: 'Notes 1',
};

export const sample: support.Sample = {
  path: 'customers',
  record,
  invalid: [
    { field: 'name', value: 12345, why: 'a number in place of text' },
    {
      field: 'name',
      value:
        'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      why: 'longer than 120 characters',
    },
    { field: 'name', value: 'x', why: 'shorter than 2 characters' },
    { field: 'name', value: ' ', why: 'nothing but a blank' },
    { field: 'email', value: 12345, why: 'a number in place of text' },
    {
      field: 'email',
      value:
        'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      why: 'longer than 160 characters',
    },
    { field: 'email', value: '', why: 'empty' },
    { field: 'email', value: '~', why: 'does not match the pattern' },
    { field: 'email', value: ' ', why: 'nothing but a blank' },
    { field: 'phone', value: 12345, why: 'a number in place of text' },
    { field: 'phone', value: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', why: 'longer than 30 characters' },
    { field: 'phone', value: '~', why: 'does not match the pattern' },
    { field: 'birth_date', value: '2026-13-45', why: 'no day of the calendar' },
    { field: 'birth_date', value: '1899-12-31', why: 'before 1900-01-01' },
    { field: 'newsletter', value: 'perhaps', why: 'neither true nor false' },
    { field: 'loyalty_number', value: 'not-a-uuid', why: 'no UUID' },
    { field: 'notes', value: 12345, why: 'a number in place of text' },
  ],
};
