import type { TestRide } from '@/entities/test-ride';
import type * as support from '../support/sample';

const record: TestRide = {
  id: '01890a5d-ac96-774b-bcce-b302099a8057',
  label: 'Sample record',
  version: 3,
  auth_user_id: 'user-1',
  created_at: '2026-01-05T08:00:00Z',
  updated_at: '2026-01-06T09:30:00Z',
  customer_id: '01890a5d-ac96-774b-bcce-b302099a8021',
  customer: { id: '01890a5d-ac96-774b-bcce-b302099a8021', label: 'Picked record' },
  bicycle_id: '01890a5d-ac96-774b-bcce-b302099a8021',
  bicycle: { id: '01890a5d-ac96-774b-bcce-b302099a8021', label: 'Picked record' },
};

export const sample: support.Sample = {
  path: 'test-rides',
  record,
  invalid: [],
};
