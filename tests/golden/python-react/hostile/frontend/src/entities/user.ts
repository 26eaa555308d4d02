import type * as declared from '@/model/entity';
import type * as stored from '@/model/record';

/**
 * User as the API answers it.
 */
export interface User extends stored.StoredRecord<string> {
  readonly password: string | null;
  readonly email: string;
  readonly is_active: boolean;
  readonly owner: string | null;
  readonly user_auth_user_id: number | null;
  readonly user_version: string | null;
  readonly user_label: string | null;
  readonly deleted_at: string | null;
  readonly spouse_id: string | null;
  readonly spouse: stored.RecordRef<string> | null;
  readonly groups_2: stored.Linked<string>;
  readonly groups_3: stored.Linked<string>;
  readonly groups: stored.Linked<string>;
  readonly follows: stored.Linked<string>;
  readonly follows_of: stored.Linked<string>;
}

/** What can be written of it. */
export interface UserWritable {
  password?: string | null;
  email: string;
  is_active?: boolean;
  owner?: string | null;
  user_auth_user_id?: number | null;
  user_version?: string | null;
  user_label?: string | null;
  deleted_at?: string | null;
  spouse_id?: string | null;
  groups_2_ids?: readonly string[];
  groups_3_ids?: readonly string[];
  group_ids?: readonly string[];
  follow_ids?: readonly string[];
  follows_of_ids?: readonly string[];
}

export const declaration: declared.Entity = {
  path: 'user-records',
  label: 'User',
  labelPlural: 'Users',
  labelLower: 'user',
  labelPluralLower: 'users',
  idType: 'uuid',
  displayField: 'user_label',
  searchable: true,
  fields: [
    {
      name: 'password',
      label: 'Password',
      type: 'string',
      maxLength: 255,
      verbatim: true,
      sortable: true,
      filter: 'exact',
    },
    {
      name: 'email',
      label: 'Email',
      type: 'string',
      required: true,
      unique: true,
      minLength: 1,
      maxLength: 255,
      inputMode: 'email',
      sortable: true,
      filter: 'exact',
    },
    {
      name: 'is_active',
      label: 'Is active',
      type: 'boolean',
      required: true,
      defaultValue: true,
      sortable: true,
      filter: 'exact',
    },
    {
      name: 'owner',
      label: 'Owner',
      type: 'string',
      maxLength: 255,
      sortable: true,
      filter: 'exact',
    },
    {
      name: 'user_auth_user_id',
      label: 'Auth user ID',
      type: 'integer',
      min: '-2147483648',
      max: '2147483647',
      sortable: true,
      filter: 'range',
    },
    {
      name: 'user_version',
      label: 'Version',
      type: 'string',
      maxLength: 255,
      sortable: true,
      filter: 'exact',
    },
    {
      name: 'user_label',
      label: 'Label',
      type: 'string',
      maxLength: 255,
      sortable: true,
      filter: 'exact',
    },
    {
      name: 'deleted_at',
      label: 'Deleted at',
      type: 'datetime',
      sortable: true,
      filter: 'range',
    },
  ],
  references: [
    {
      name: 'spouse',
      column: 'spouse_id',
      label: 'Spouse',
      target: 'user-records',
      unique: true,
    },
  ],
  links: [
    {
      name: 'groups_2',
      idsName: 'groups_2_ids',
      label: 'Groups 2',
      target: 'groups',
      backName: 'users',
    },
    {
      name: 'groups_3',
      idsName: 'groups_3_ids',
      label: 'Groups 3',
      target: 'groups',
      backName: 'users_2',
    },
    {
      name: 'groups',
      idsName: 'group_ids',
      label: 'Groups',
      target: 'groups',
      backName: 'members',
    },
    {
      name: 'follows',
      idsName: 'follow_ids',
      label: 'Follows',
      target: 'user-records',
      backName: 'follows_of',
    },
    {
      name: 'follows_of',
      idsName: 'follows_of_ids',
      label: 'Follows of',
      target: 'user-records',
      backName: 'follows',
    },
  ],
  related: [
    {
      label: 'Order',
      source: 'orders',
      column: 'order_user_id',
      many: true,
      onDelete: 'restrict',
    },
    {
      label: 'Orders',
      source: 'orders',
      column: 'user_2_id',
      many: true,
      onDelete: 'set-null',
    },
    {
      label: 'Orders 2',
      source: 'orders',
      column: 'user_3_id',
      many: true,
      onDelete: 'set-null',
    },
    {
      label: 'Spouse of',
      source: 'user-records',
      column: 'spouse_id',
      many: false,
      onDelete: 'set-null',
    },
    {
      label: 'Sessions',
      source: 'sessions',
      column: 'user_id',
      many: true,
      onDelete: 'cascade',
    },
  ],
  actions: [],
};
