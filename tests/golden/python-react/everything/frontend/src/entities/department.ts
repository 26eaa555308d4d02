import type * as declared from '@/model/entity';
import type * as stored from '@/model/record';

/**
 * A part of the company, led by an employee.
 *
 * Department as the API answers it.
 */
export interface Department extends stored.StoredRecord<string> {
  readonly code: string;
  readonly title: string;
  readonly head_id: string | null;
  readonly head: stored.RecordRef<string> | null;
}

/** What can be written of it. */
export interface DepartmentWritable {
  code: string;
  title: string;
  head_id?: string | null;
}

export const declaration: declared.Entity = {
  path: 'departments',
  label: 'Department',
  labelPlural: 'Departments',
  labelLower: 'department',
  labelPluralLower: 'departments',
  description: 'A part of the company, led by an employee.',
  idType: 'uuid',
  displayField: 'title',
  searchable: true,
  fields: [
    {
      name: 'code',
      label: 'Code',
      type: 'string',
      required: true,
      unique: true,
      minLength: 1,
      maxLength: 1,
      sortable: true,
      filter: 'exact',
    },
    {
      name: 'title',
      label: 'Title',
      type: 'string',
      required: true,
      minLength: 1,
      maxLength: 80,
      sortable: true,
      filter: 'exact',
    },
  ],
  references: [
    {
      name: 'head',
      column: 'head_id',
      label: 'Head',
      target: 'employees',
    },
  ],
  links: [],
  related: [
    {
      label: 'Staff',
      source: 'employees',
      column: 'department_id',
      many: true,
      onDelete: 'restrict',
    },
  ],
  actions: [],
};
