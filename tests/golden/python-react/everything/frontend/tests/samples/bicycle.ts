import type { Bicycle } from '@/entities/bicycle';
import type * as support from '../support/sample';

const record: Bicycle = {
  id: '01890a5d-ac96-774b-bcce-b302099a8057',
  label: 'Sample record',
  version: 3,
  auth_user_id: 'user-1',
  created_at: '2026-01-05T08:00:00Z',
  updated_at: '2026-01-06T09:30:00Z',
  frame_number: 'TQ093271',
  model: 'Model 1',
  weight: 12.5,
  colour: 'red',
  gears: 1,
  owner_id: '01890a5d-ac96-774b-bcce-b302099a8021',
  owner: { id: '01890a5d-ac96-774b-bcce-b302099a8021', label: 'Picked record' },
};

export const sample: support.Sample = {
  path: 'bicycles',
  record,
  invalid: [
    { field: 'frame_number', value: 12345, why: 'a number in place of text' },
    { field: 'frame_number', value: 'xxxxxxxxx', why: 'longer than 8 characters' },
    { field: 'frame_number', value: '', why: 'empty' },
    { field: 'frame_number', value: '~', why: 'does not match the pattern' },
    { field: 'frame_number', value: ' ', why: 'nothing but a blank' },
    { field: 'model', value: 12345, why: 'a number in place of text' },
    {
      field: 'model',
      value:
        'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      why: 'longer than 255 characters',
    },
    { field: 'model', value: '', why: 'empty' },
    { field: 'model', value: ' ', why: 'nothing but a blank' },
    { field: 'weight', value: 'abc', why: 'text in place of a number' },
    { field: 'weight', value: 0.49, why: 'below 0.5' },
    { field: 'weight', value: 60.01, why: 'above 60' },
    { field: 'colour', value: '~no such value~', why: 'not one of the values' },
    { field: 'gears', value: 'abc', why: 'text in place of a number' },
    { field: 'gears', value: 1.5, why: 'a fraction in place of a whole number' },
    { field: 'gears', value: 0, why: 'below 1' },
    { field: 'gears', value: 34, why: 'above 33' },
  ],
};
