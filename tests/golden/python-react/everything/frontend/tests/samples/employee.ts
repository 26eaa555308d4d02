import type { Employee } from '@/entities/employee';
import type * as support from '../support/sample';

const record: Employee = {
  id: '01890a5d-ac96-774b-bcce-b302099a8057',
  label: 'Sample record',
  version: 3,
  auth_user_id: 'user-1',
  created_at: '2026-01-05T08:00:00Z',
  updated_at: '2026-01-06T09:30:00Z',
  full_name: 'Ada Lovelace',
  badge_number: 1,
  hourly_rate: '12.50',
  hired_on: '2026-01-15',
  shift_starts: '08:00:00',
  photo: 'ZmlsZSAx',
  role: 'mechanic',
  department_id: '01890a5d-ac96-774b-bcce-b302099a8021',
  department: { id: '01890a5d-ac96-774b-bcce-b302099a8021', label: 'Picked record' },
  manager_id: '01890a5d-ac96-774b-bcce-b302099a8021',
  manager: { id: '01890a5d-ac96-774b-bcce-b302099a8021', label: 'Picked record' },
  mentors: {
    first: [{ id: '01890a5d-ac96-774b-bcce-b302099a8021', label: 'Picked record' }],
    total: 1,
  },
  mentees: {
    first: [{ id: '01890a5d-ac96-774b-bcce-b302099a8021', label: 'Picked record' }],
    total: 1,
  },
};

export const sample: support.Sample = {
  path: 'employees',
  record,
  invalid: [
    { field: 'full_name', value: 12345, why: 'a number in place of text' },
    {
      field: 'full_name',
      value:
        'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      why: 'longer than 120 characters',
    },
    { field: 'full_name', value: '', why: 'empty' },
    { field: 'full_name', value: ' ', why: 'nothing but a blank' },
    { field: 'badge_number', value: 'abc', why: 'text in place of a number' },
    { field: 'badge_number', value: 1.5, why: 'a fraction in place of a whole number' },
    { field: 'badge_number', value: 0, why: 'below 1' },
    { field: 'badge_number', value: 10000, why: 'above 9999' },
    { field: 'hourly_rate', value: 'abc', why: 'text in place of a number' },
    { field: 'hourly_rate', value: '-0.01', why: 'below 0' },
    { field: 'hourly_rate', value: '500.01', why: 'above 500' },
    { field: 'hourly_rate', value: '0.001', why: 'more than 2 decimals' },
    { field: 'hourly_rate', value: '10000', why: 'more than 4 digits before the point' },
    { field: 'hired_on', value: '2026-13-45', why: 'no day of the calendar' },
    { field: 'shift_starts', value: '25:61:00', why: 'no time of day' },
    { field: 'photo', value: '*** not base64 ***', why: 'not base64' },
    { field: 'role', value: '~no such value~', why: 'not one of the values' },
  ],
};
