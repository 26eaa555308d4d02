import type * as declared from '@/model/entity';
import type * as stored from '@/model/record';

/**
 * Auth user as the API answers it.
 */
export interface AuthUserEntity extends stored.StoredRecord<string> {
  readonly email: string | null;
}

/** What can be written of it. */
export interface AuthUserEntityWritable {
  email?: string | null;
}

export const declaration: declared.Entity = {
  path: 'auth-users',
  label: 'Auth user',
  labelPlural: 'Auth users',
  labelLower: 'auth user',
  labelPluralLower: 'auth users',
  idType: 'uuid',
  displayField: 'email',
  searchable: true,
  fields: [
    {
      name: 'email',
      label: 'Email',
      type: 'string',
      maxLength: 255,
      inputMode: 'email',
      sortable: true,
      filter: 'exact',
    },
  ],
  references: [],
  links: [],
  related: [],
  actions: [],
};
