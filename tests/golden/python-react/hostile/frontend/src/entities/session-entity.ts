import type * as declared from '@/model/entity';
import type * as stored from '@/model/record';

/**
 * Session as the API answers it.
 */
export interface SessionEntity extends stored.StoredRecord<string> {
  readonly user_id: string;
  readonly user: stored.RecordRef<string>;
}

/** What can be written of it. */
export interface SessionEntityWritable {
  user_id: string;
}

export const declaration: declared.Entity = {
  path: 'sessions',
  label: 'Session',
  labelPlural: 'Sessions',
  labelLower: 'session',
  labelPluralLower: 'sessions',
  idType: 'uuid',
  fields: [],
  references: [
    {
      name: 'user',
      column: 'user_id',
      label: 'User',
      target: 'user-records',
      required: true,
    },
  ],
  links: [],
  related: [],
  actions: [],
};
