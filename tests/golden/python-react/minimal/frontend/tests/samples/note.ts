import type { Note } from '@/entities/note';
import type * as support from '../support/sample';

const record: Note = {
  id: '01890a5d-ac96-774b-bcce-b302099a8057',
  label: 'Sample record',
  version: 3,
  title: 'Title 1',
};

export const sample: support.Sample = {
  path: 'notes',
  record,
  invalid: [
    { field: 'title', value: 12345, why: 'a number in place of text' },
    {
      field: 'title',
      value:
        'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      why: 'longer than 255 characters',
    },
    { field: 'title', value: '', why: 'empty' },
    { field: 'title', value: ' ', why: 'nothing but a blank' },
  ],
};
