import type { MapEntity } from '@/entities/map-entity';
import type * as support from '../support/sample';

const record: MapEntity = {
  id: '01890a5d-ac96-774b-bcce-b302099a8057',
  label: 'Sample record',
  version: 3,
  auth_user_id: 'user-1',
  created_at: '2026-01-05T08:00:00Z',
  updated_at: '2026-01-06T09:30:00Z',
  date_id: '01890a5d-ac96-774b-bcce-b302099a8021',
  date: { id: '01890a5d-ac96-774b-bcce-b302099a8021', label: 'Picked record' },
};

export const sample: support.Sample = {
  path: 'maps',
  record,
  invalid: [],
};
