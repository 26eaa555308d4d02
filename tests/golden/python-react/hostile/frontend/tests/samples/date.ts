import type { DateEntity } from '@/entities/date';
import type * as support from '../support/sample';

const record: DateEntity = {
  id: '01890a5d-ac96-774b-bcce-b302099a8057',
  label: 'Sample record',
  version: 3,
  auth_user_id: 'user-1',
  created_at: '2026-01-05T08:00:00Z',
  updated_at: '2026-01-06T09:30:00Z',
  value: '2026-01-15',
};

export const sample: support.Sample = {
  path: 'dates',
  record,
  invalid: [{ field: 'value', value: '2026-13-45', why: 'no day of the calendar' }],
};
