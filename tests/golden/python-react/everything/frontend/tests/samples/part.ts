import type { Part } from '@/entities/part';
import type * as support from '../support/sample';

const record: Part = {
  id: 7,
  label: 'Sample record',
  version: 3,
  auth_user_id: 'user-1',
  created_at: '2026-01-05T08:00:00Z',
  updated_at: '2026-01-06T09:30:00Z',
  sku: 'SKU 1',
  name: 'Name 1',
  price: '12.5000',
  in_stock: 1,
  supplier_id: '01890a5d-ac96-774b-bcce-b302099a8021',
  supplier: { id: '01890a5d-ac96-774b-bcce-b302099a8021', label: 'Picked record' },
  repair_orders: {
    first: [{ id: '01890a5d-ac96-774b-bcce-b302099a8021', label: 'Picked record' }],
    total: 1,
  },
  replaced_by: {
    first: [{ id: 21, label: 'Picked record' }],
    total: 1,
  },
  replaces: {
    first: [{ id: 21, label: 'Picked record' }],
    total: 1,
  },
};

export const sample: support.Sample = {
  path: 'parts',
  record,
  invalid: [
    { field: 'sku', value: 12345, why: 'a number in place of text' },
    { field: 'sku', value: 'xxxxxxxxxxxxxxxxxxxxx', why: 'longer than 20 characters' },
    { field: 'sku', value: 'xxx', why: 'shorter than 4 characters' },
    { field: 'sku', value: ' ', why: 'nothing but a blank' },
    { field: 'name', value: 12345, why: 'a number in place of text' },
    {
      field: 'name',
      value:
        'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      why: 'longer than 255 characters',
    },
    { field: 'name', value: '', why: 'empty' },
    { field: 'name', value: ' ', why: 'nothing but a blank' },
    { field: 'price', value: 'abc', why: 'text in place of a number' },
    { field: 'price', value: '0', why: 'below 0.0001' },
    { field: 'price', value: '0.00001', why: 'more than 4 decimals' },
    { field: 'price', value: '100000000', why: 'more than 8 digits before the point' },
    { field: 'in_stock', value: 'abc', why: 'text in place of a number' },
    { field: 'in_stock', value: 1.5, why: 'a fraction in place of a whole number' },
    { field: 'in_stock', value: -1, why: 'below 0' },
    { field: 'in_stock', value: 2147483648, why: 'above 2147483647' },
  ],
};
