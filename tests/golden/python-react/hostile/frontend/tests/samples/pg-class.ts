import type { PgClass } from '@/entities/pg-class';
import type * as support from '../support/sample';

const record: PgClass = {
  id: '01890a5d-ac96-774b-bcce-b302099a8057',
  label: 'Sample record',
  version: 3,
  auth_user_id: 'user-1',
  created_at: '2026-01-05T08:00:00Z',
  updated_at: '2026-01-06T09:30:00Z',
  pg_class_oid: '1',
};

export const sample: support.Sample = {
  path: 'pg-classes',
  record,
  invalid: [
    { field: 'pg_class_oid', value: 'abc', why: 'text in place of a number' },
    { field: 'pg_class_oid', value: '-9223372036854775809', why: 'below -9223372036854775808' },
    { field: 'pg_class_oid', value: '9223372036854775808', why: 'above 9223372036854775807' },
  ],
};
