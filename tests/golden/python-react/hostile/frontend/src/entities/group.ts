import type * as declared from '@/model/entity';
import type * as stored from '@/model/record';

/**
 * Group as the API answers it.
 */
export interface Group extends stored.StoredRecord<string> {
  readonly first_name: string | null;
  readonly first_name_3: string | null;
  readonly first_name_4: string | null;
  readonly first_name_5: string | null;
  readonly first_name_6: string | null;
  readonly first_name_2: string | null;
  readonly field_1st_name: string | null;
  readonly field_2: number | null;
  readonly field_9: string | null;
  readonly a_bcd_e: string | null;
  readonly users: stored.Linked<string>;
  readonly users_2: stored.Linked<string>;
  readonly members: stored.Linked<string>;
}

/** What can be written of it. */
export interface GroupWritable {
  first_name?: string | null;
  first_name_3?: string | null;
  first_name_4?: string | null;
  first_name_5?: string | null;
  first_name_6?: string | null;
  first_name_2?: string | null;
  field_1st_name?: string | null;
  field_2?: number | null;
  field_9?: string | null;
  a_bcd_e?: string | null;
  user_ids?: readonly string[];
  users_2_ids?: readonly string[];
  member_ids?: readonly string[];
}

export const declaration: declared.Entity = {
  path: 'groups',
  label: 'Group',
  labelPlural: 'Groups',
  labelLower: 'group',
  labelPluralLower: 'groups',
  idType: 'uuid',
  displayField: 'field_1st_name',
  searchable: true,
  fields: [
    {
      name: 'first_name',
      label: 'First name',
      type: 'string',
      maxLength: 255,
      sortable: true,
      filter: 'exact',
    },
    {
      name: 'first_name_3',
      label: 'First name 2',
      type: 'string',
      maxLength: 255,
      sortable: true,
      filter: 'exact',
    },
    {
      name: 'first_name_4',
      label: 'First name 3',
      type: 'string',
      maxLength: 255,
      sortable: true,
      filter: 'exact',
    },
    {
      name: 'first_name_5',
      label: 'First name 4',
      type: 'string',
      maxLength: 255,
      sortable: true,
      filter: 'exact',
    },
    {
      name: 'first_name_6',
      label: 'First name 5',
      type: 'string',
      maxLength: 255,
      sortable: true,
      filter: 'exact',
    },
    {
      name: 'first_name_2',
      label: 'First name 2 2',
      type: 'string',
      maxLength: 255,
      sortable: true,
      filter: 'exact',
    },
    {
      name: 'field_1st_name',
      label: '1st name',
      type: 'string',
      maxLength: 255,
      sortable: true,
      filter: 'exact',
    },
    {
      name: 'field_2',
      label: '2',
      type: 'integer',
      min: '-2147483648',
      max: '2147483647',
      sortable: true,
      filter: 'range',
    },
    {
      name: 'field_9',
      label: '!!!',
      type: 'string',
      maxLength: 255,
      sortable: true,
      filter: 'exact',
    },
    {
      name: 'a_bcd_e',
      label: 'A"b\'c`d\\e',
      type: 'string',
      maxLength: 255,
      sortable: true,
      filter: 'exact',
    },
  ],
  references: [],
  links: [
    {
      name: 'users',
      idsName: 'user_ids',
      label: 'Users',
      target: 'user-records',
      backName: 'groups_2',
    },
    {
      name: 'users_2',
      idsName: 'users_2_ids',
      label: 'Users 2',
      target: 'user-records',
      backName: 'groups_3',
    },
    {
      name: 'members',
      idsName: 'member_ids',
      label: 'Members',
      target: 'user-records',
      backName: 'groups',
    },
  ],
  related: [],
  actions: [],
};
