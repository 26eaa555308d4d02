import type { News } from '@/entities/news';
import type * as support from '../support/sample';

const record: News = {
  id: '01890a5d-ac96-774b-bcce-b302099a8057',
  label: 'Sample record',
  version: 3,
  auth_user_id: 'user-1',
  created_at: '2026-01-05T08:00:00Z',
  updated_at: '2026-01-06T09:30:00Z',
  headline: 'Headline 1',
};

export const sample: support.Sample = {
  path: 'news',
  record,
  invalid: [
    { field: 'headline', value: 12345, why: 'a number in place of text' },
    { field: 'headline', value: '', why: 'empty' },
    { field: 'headline', value: ' ', why: 'nothing but a blank' },
  ],
};
