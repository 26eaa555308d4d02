import type { TheRecordOfEverySingleThingThat6cg4hl } from '@/entities/the-record-of-every-single-thing-that-6cg4hl';
import type * as support from '../support/sample';

const record: TheRecordOfEverySingleThingThat6cg4hl = {
  id: '01890a5d-ac96-774b-bcce-b302099a8057',
  label: 'Sample record',
  version: 3,
  auth_user_id: 'user-1',
  created_at: '2026-01-05T08:00:00Z',
  updated_at: '2026-01-06T09:30:00Z',
  the_reason_why_this_particular_thing_was_tamukk:
    'The reason why this particular thing was said or written or thought by whoever it was that said or wrote or thought it at the time when it was said or written or thought about the customer in question back then 1',
  the_reason_why_this_particular_thing_was_eeacn2: 'x',
  person_id: '01890a5d-ac96-774b-bcce-b302099a8021',
  person: { id: '01890a5d-ac96-774b-bcce-b302099a8021', label: 'Picked record' },
  related_the_record_of_every_single_thing_4vv2rp: {
    first: [{ id: '01890a5d-ac96-774b-bcce-b302099a8021', label: 'Picked record' }],
    total: 1,
  },
  related_from: {
    first: [{ id: '01890a5d-ac96-774b-bcce-b302099a8021', label: 'Picked record' }],
    total: 1,
  },
};

export const sample: support.Sample = {
  path: 'the-record-of-every-single-thing-that-lt0b51',
  record,
  invalid: [
    { field: 'the_reason_why_this_particular_thing_was_tamukk', value: 12345, why: 'a number in place of text' },
    {
      field: 'the_reason_why_this_particular_thing_was_tamukk',
      value:
        'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      why: 'longer than 255 characters',
    },
    { field: 'the_reason_why_this_particular_thing_was_tamukk', value: '', why: 'empty' },
    { field: 'the_reason_why_this_particular_thing_was_tamukk', value: ' ', why: 'nothing but a blank' },
    {
      field: 'the_reason_why_this_particular_thing_was_eeacn2',
      value: '~no such value~',
      why: 'not one of the values',
    },
  ],
};
