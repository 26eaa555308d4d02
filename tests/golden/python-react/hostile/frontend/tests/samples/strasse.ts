import type { Strasse } from '@/entities/strasse';
import type * as support from '../support/sample';

const record: Strasse = {
  id: '01890a5d-ac96-774b-bcce-b302099a8057',
  label: 'Sample record',
  version: 3,
  auth_user_id: 'user-1',
  created_at: '2026-01-05T08:00:00Z',
  updated_at: '2026-01-06T09:30:00Z',
  grosse: 12.5,
  naive_cafe: 'Naïve café 1',
  mass_s: 'Maß ſ 1',
  strasse_grosse_id: '01890a5d-ac96-774b-bcce-b302099a8021',
  strasse_grosse: { id: '01890a5d-ac96-774b-bcce-b302099a8021', label: 'Picked record' },
};

export const sample: support.Sample = {
  path: 'strasses',
  record,
  invalid: [
    { field: 'grosse', value: 'abc', why: 'text in place of a number' },
    { field: 'grosse', value: -1.51, why: 'below -1.5' },
    { field: 'grosse', value: 10000000000.01, why: 'above 10000000000' },
    { field: 'naive_cafe', value: 12345, why: 'a number in place of text' },
    {
      field: 'naive_cafe',
      value:
        'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      why: 'longer than 255 characters',
    },
    { field: 'mass_s', value: 12345, why: 'a number in place of text' },
    {
      field: 'mass_s',
      value:
        'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      why: 'longer than 255 characters',
    },
  ],
};
