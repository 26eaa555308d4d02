import type { User } from '@/entities/user';
import type * as support from '../support/sample';

const record: User = {
  id: '01890a5d-ac96-774b-bcce-b302099a8057',
  label: 'Sample record',
  version: 3,
  auth_user_id: 'user-1',
  created_at: '2026-01-05T08:00:00Z',
  updated_at: '2026-01-06T09:30:00Z',
  password: 'Password 1',
  email: 'ada@example.com',
  is_active: true,
  owner: 'Owner 1',
  user_auth_user_id: 1,
  user_version: 'Version 1',
  user_label: 'Label 1',
  deleted_at: '2026-01-15T08:00:00Z',
  spouse_id: '01890a5d-ac96-774b-bcce-b302099a8021',
  spouse: { id: '01890a5d-ac96-774b-bcce-b302099a8021', label: 'Picked record' },
  groups_2: {
    first: [{ id: '01890a5d-ac96-774b-bcce-b302099a8021', label: 'Picked record' }],
    total: 1,
  },
  groups_3: {
    first: [{ id: '01890a5d-ac96-774b-bcce-b302099a8021', label: 'Picked record' }],
    total: 1,
  },
  groups: {
    first: [{ id: '01890a5d-ac96-774b-bcce-b302099a8021', label: 'Picked record' }],
    total: 1,
  },
  follows: {
    first: [{ id: '01890a5d-ac96-774b-bcce-b302099a8021', label: 'Picked record' }],
    total: 1,
  },
  follows_of: {
    first: [{ id: '01890a5d-ac96-774b-bcce-b302099a8021', label: 'Picked record' }],
    total: 1,
  },
};

export const sample: support.Sample = {
  path: 'user-records',
  record,
  invalid: [
    { field: 'password', value: 12345, why: 'a number in place of text' },
    {
      field: 'password',
      value:
        'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      why: 'longer than 255 characters',
    },
    { field: 'email', value: 12345, why: 'a number in place of text' },
    {
      field: 'email',
      value:
        'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      why: 'longer than 255 characters',
    },
    { field: 'email', value: '', why: 'empty' },
    { field: 'email', value: ' ', why: 'nothing but a blank' },
    { field: 'is_active', value: 'perhaps', why: 'neither true nor false' },
    { field: 'owner', value: 12345, why: 'a number in place of text' },
    {
      field: 'owner',
      value:
        'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      why: 'longer than 255 characters',
    },
    { field: 'user_auth_user_id', value: 'abc', why: 'text in place of a number' },
    { field: 'user_auth_user_id', value: 1.5, why: 'a fraction in place of a whole number' },
    { field: 'user_auth_user_id', value: -2147483649, why: 'below -2147483648' },
    { field: 'user_auth_user_id', value: 2147483648, why: 'above 2147483647' },
    { field: 'user_version', value: 12345, why: 'a number in place of text' },
    {
      field: 'user_version',
      value:
        'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      why: 'longer than 255 characters',
    },
    { field: 'user_label', value: 12345, why: 'a number in place of text' },
    {
      field: 'user_label',
      value:
        'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      why: 'longer than 255 characters',
    },
    { field: 'deleted_at', value: 'yesterday', why: 'no date and time' },
  ],
};
