import type * as declared from '@/model/entity';
import type * as stored from '@/model/record';

export type EmployeeRole = 'mechanic' | 'inspector' | 'front desk' | 'manager';

/**
 * Mechanics, inspectors and office staff.
 *
 * Employee as the API answers it.
 */
export interface Employee extends stored.StoredRecord<string> {
  readonly full_name: string;
  readonly badge_number: number;
  readonly hourly_rate: string | null;
  readonly hired_on: string;
  readonly shift_starts: string | null;
  /** Base64; lists leave it out. */
  readonly photo?: string | null;
  readonly role: EmployeeRole;
  readonly department_id: string;
  readonly department: stored.RecordRef<string>;
  readonly manager_id: string | null;
  readonly manager: stored.RecordRef<string> | null;
  readonly mentors: stored.Linked<string>;
  readonly mentees: stored.Linked<string>;
}

/** What can be written of it. */
export interface EmployeeWritable {
  full_name: string;
  badge_number: number;
  hourly_rate?: string | null;
  hired_on: string;
  shift_starts?: string | null;
  photo?: string | null;
  role?: EmployeeRole;
  department_id: string;
  manager_id?: string | null;
  mentor_ids?: readonly string[];
  mentee_ids?: readonly string[];
}

export const declaration: declared.Entity = {
  path: 'employees',
  label: 'Employee',
  labelPlural: 'Employees',
  labelLower: 'employee',
  labelPluralLower: 'employees',
  description: 'Mechanics, inspectors and office staff.',
  idType: 'uuid',
  displayField: 'full_name',
  searchable: true,
  fields: [
    {
      name: 'full_name',
      label: 'Full name',
      type: 'string',
      required: true,
      minLength: 1,
      maxLength: 120,
      sortable: true,
      filter: 'exact',
    },
    {
      name: 'badge_number',
      label: 'Badge number',
      type: 'integer',
      required: true,
      unique: true,
      min: '1',
      max: '9999',
      sortable: true,
      filter: 'range',
    },
    {
      name: 'hourly_rate',
      label: 'Hourly rate',
      type: 'decimal',
      min: '0',
      max: '500',
      precision: 6,
      scale: 2,
      sortable: true,
      filter: 'range',
    },
    {
      name: 'hired_on',
      label: 'Hired on',
      type: 'date',
      required: true,
      sortable: true,
      filter: 'range',
    },
    {
      name: 'shift_starts',
      label: 'Shift starts',
      type: 'time',
      defaultValue: '08:00:00',
      sortable: true,
      filter: 'range',
    },
    {
      name: 'photo',
      label: 'Photo',
      type: 'binary',
      maxBytes: 200000,
    },
    {
      name: 'role',
      label: 'Role',
      type: 'enum',
      required: true,
      defaultValue: 'mechanic',
      options: [
        { value: 'mechanic', label: 'Mechanic' },
        { value: 'inspector', label: 'Inspector' },
        { value: 'front desk', label: 'Front desk' },
        { value: 'manager', label: 'Manager' },
      ],
      sortable: true,
      filter: 'exact',
    },
  ],
  references: [
    {
      name: 'department',
      column: 'department_id',
      label: 'Department',
      target: 'departments',
      required: true,
    },
    {
      name: 'manager',
      column: 'manager_id',
      label: 'Manager',
      target: 'employees',
    },
  ],
  links: [
    {
      name: 'mentors',
      idsName: 'mentor_ids',
      label: 'Mentors',
      target: 'employees',
      backName: 'mentees',
    },
    {
      name: 'mentees',
      idsName: 'mentee_ids',
      label: 'Mentees',
      target: 'employees',
      backName: 'mentors',
    },
  ],
  related: [
    {
      label: 'Leads',
      source: 'departments',
      column: 'head_id',
      many: true,
      onDelete: 'set-null',
    },
    {
      label: 'Reports',
      source: 'employees',
      column: 'manager_id',
      many: true,
      onDelete: 'set-null',
    },
    {
      label: 'Repairs',
      source: 'repair-orders',
      column: 'mechanic_id',
      many: true,
      onDelete: 'restrict',
    },
    {
      label: 'Inspections',
      source: 'repair-orders',
      column: 'inspector_id',
      many: true,
      onDelete: 'set-null',
    },
  ],
  actions: [],
};
