import type * as declared from '@/model/entity';
import type * as stored from '@/model/record';

/**
 * Auth as the API answers it.
 */
export interface Auth extends stored.StoredRecord<string> {
  readonly token: string | null;
}

/** What can be written of it. */
export interface AuthWritable {
  token?: string | null;
}

export const declaration: declared.Entity = {
  path: 'auths',
  label: 'Auth',
  labelPlural: 'Auths',
  labelLower: 'auth',
  labelPluralLower: 'auths',
  idType: 'uuid',
  fields: [
    {
      name: 'token',
      label: 'Token',
      type: 'string',
      maxLength: 255,
      verbatim: true,
      sortable: true,
      filter: 'exact',
    },
  ],
  references: [],
  links: [],
  related: [
    {
      label: 'Bases',
      source: 'bases',
      column: 'owner_id',
      many: true,
      onDelete: 'set-null',
    },
  ],
  actions: [
    {
      label: 'Login',
      method: 'GET',
      path: '/auths/login',
      onRecord: false,
      parameters: [],
    },
  ],
};
