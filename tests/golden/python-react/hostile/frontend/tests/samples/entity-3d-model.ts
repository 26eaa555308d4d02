import type { Entity3dModel } from '@/entities/entity-3d-model';
import type * as support from '../support/sample';

const record: Entity3dModel = {
  id: '01890a5d-ac96-774b-bcce-b302099a8057',
  label: 'Sample record',
  version: 3,
  auth_user_id: 'user-1',
  created_at: '2026-01-05T08:00:00Z',
  updated_at: '2026-01-06T09:30:00Z',
  file: 'ZmlsZSAx',
};

export const sample: support.Sample = {
  path: 'entity-3d-models',
  record,
  invalid: [{ field: 'file', value: '*** not base64 ***', why: 'not base64' }],
};
