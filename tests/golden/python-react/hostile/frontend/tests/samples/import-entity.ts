import type { Import } from '@/entities/import-entity';
import type * as support from '../support/sample';

const record: Import = {
  id: '01890a5d-ac96-774b-bcce-b302099a8057',
  label: 'Sample record',
  version: 3,
  auth_user_id: 'user-1',
  created_at: '2026-01-05T08:00:00Z',
  updated_at: '2026-01-06T09:30:00Z',
  import_import: 'ZSAx',
  object_id: '01890a5d-ac96-774b-bcce-b302099a8021',
  object: { id: '01890a5d-ac96-774b-bcce-b302099a8021', label: 'Picked record' },
};

export const sample: support.Sample = {
  path: 'imports',
  record,
  invalid: [
    { field: 'import_import', value: '*** not base64 ***', why: 'not base64' },
    { field: 'import_import', value: 'eHh4eA==', why: 'more than 3 bytes' },
  ],
};
