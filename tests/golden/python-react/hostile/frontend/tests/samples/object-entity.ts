import type { ObjectEntity } from '@/entities/object-entity';
import type * as support from '../support/sample';

const record: ObjectEntity = {
  id: '01890a5d-ac96-774b-bcce-b302099a8057',
  label: 'Sample record',
  version: 3,
  auth_user_id: 'user-1',
  created_at: '2026-01-05T08:00:00Z',
  updated_at: '2026-01-06T09:30:00Z',
  object_none: 'None 1',
  object_true: true,
  namespace_id: '01890a5d-ac96-774b-bcce-b302099a8021',
  namespace: { id: '01890a5d-ac96-774b-bcce-b302099a8021', label: 'Picked record' },
};

export const sample: support.Sample = {
  path: 'objects',
  record,
  invalid: [
    { field: 'object_none', value: 12345, why: 'a number in place of text' },
    {
      field: 'object_none',
      value:
        'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      why: 'longer than 255 characters',
    },
    { field: 'object_true', value: 'perhaps', why: 'neither true nor false' },
  ],
};
