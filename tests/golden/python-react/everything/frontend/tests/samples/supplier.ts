import type { Supplier } from '@/entities/supplier';
import type * as support from '../support/sample';

const record: Supplier = {
  id: '01890a5d-ac96-774b-bcce-b302099a8057',
  label: 'Sample record',
  version: 3,
  auth_user_id: 'user-1',
  created_at: '2026-01-05T08:00:00Z',
  updated_at: '2026-01-06T09:30:00Z',
  company: 'Company 1',
  lead_time_days: 1,
};

export const sample: support.Sample = {
  path: 'suppliers',
  record,
  invalid: [
    { field: 'company', value: 12345, why: 'a number in place of text' },
    {
      field: 'company',
      value:
        'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      why: 'longer than 255 characters',
    },
    { field: 'company', value: '', why: 'empty' },
    { field: 'company', value: ' ', why: 'nothing but a blank' },
    { field: 'lead_time_days', value: 'abc', why: 'text in place of a number' },
    { field: 'lead_time_days', value: 1.5, why: 'a fraction in place of a whole number' },
    { field: 'lead_time_days', value: -1, why: 'below 0' },
    { field: 'lead_time_days', value: 366, why: 'above 365' },
  ],
};
