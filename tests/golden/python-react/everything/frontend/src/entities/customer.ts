import type * as declared from '@/model/entity';
import type * as stored from '@/model/record';

/**
 * A person or company that owns bicycles.
 *
 * Customer as the API answers it.
 */
export interface Customer extends stored.StoredRecord<string> {
  readonly name: string;
  /** Where invoices go. */
  readonly email: string;
  readonly phone: string | null;
  readonly birth_date: string | null;
  readonly newsletter: boolean;
  /** Anything the shop wants to remember. */
  readonly preferences: declared.JsonValue | null;
  readonly loyalty_number: string | null;
  readonly notes: string | null;
}

/** What can be written of it. */
export interface CustomerWritable {
  name: string;
  email: string;
  phone?: string | null;
  birth_date?: string | null;
  newsletter?: boolean;
  preferences?: declared.JsonValue | null;
  loyalty_number?: string | null;
  notes?: string | null;
}

export const declaration: declared.Entity = {
  path: 'customers',
  label: 'Customer',
  labelPlural: 'Customers',
  labelLower: 'customer',
  labelPluralLower: 'customers',
  description: 'A person or company that owns bicycles.',
  idType: 'uuid',
  displayField: 'name',
  searchable: true,
  fields: [
    {
      name: 'name',
      label: 'Name',
      type: 'string',
      required: true,
      minLength: 2,
      maxLength: 120,
      sortable: true,
      filter: 'exact',
    },
    {
      name: 'email',
      label: 'Email',
      description: 'Where invoices go.',
      type: 'string',
      required: true,
      unique: true,
      minLength: 1,
      maxLength: 160,
      pattern: '^[^@ \\t\\n\\r\\f\\v]+@[^@ \\t\\n\\r\\f\\v]+\\.[a-z]{2,10}$',
      example: 'ada@example.com',
      inputMode: 'email',
      sortable: true,
      filter: 'exact',
    },
    {
      name: 'phone',
      label: 'Phone',
      type: 'string',
      maxLength: 30,
      pattern: '^\\+?[0-9 ]{6,20}$',
      example: '+1 202 555 0101',
      inputMode: 'tel',
      sortable: true,
      filter: 'exact',
    },
    {
      name: 'birth_date',
      label: 'Birth date',
      type: 'date',
      min: '1900-01-01',
      sortable: true,
      filter: 'range',
    },
    {
      name: 'newsletter',
      label: 'Newsletter',
      type: 'boolean',
      required: true,
      defaultValue: false,
      sortable: true,
      filter: 'exact',
    },
    {
      name: 'preferences',
      label: 'Preferences',
      description: 'Anything the shop wants to remember.',
      type: 'json',
    },
    {
      name: 'loyalty_number',
      label: 'Loyalty number',
      type: 'uuid',
      unique: true,
      sortable: true,
      filter: 'exact',
    },
    {
      name: 'notes',
      label: 'Notes',
      type: 'text',
      maxLength: 5000,
    },
  ],
  references: [],
  links: [],
  related: [
    {
      label: 'Bicycles',
      source: 'bicycles',
      column: 'owner_id',
      many: true,
      onDelete: 'cascade',
    },
    {
      label: 'Test rides',
      source: 'test-rides',
      column: 'customer_id',
      many: true,
      onDelete: 'cascade',
    },
  ],
  actions: [],
};
