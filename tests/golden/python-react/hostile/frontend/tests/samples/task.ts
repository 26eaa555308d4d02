import type { Task } from '@/entities/task';
import type * as support from '../support/sample';

const record: Task = {
  id: '01890a5d-ac96-774b-bcce-b302099a8057',
  label: 'Sample record',
  version: 3,
  auth_user_id: 'user-1',
  created_at: '2026-01-05T08:00:00Z',
  updated_at: '2026-01-06T09:30:00Z',
  state: 'name',
  type: 'only',
  date: '2026-01-15',
  time: '08:00:00',
  datetime: '2026-01-15T08:00:00Z',
  task_str: 'Str 1',
  task_int: 1,
  task_float: 12.5,
  task_bool: true,
  task_bytes: 'ZmlsZSAx',
  task_list: { note: 'first' },
  uuid: '7c9e6679-7425-40de-944b-e07fc1f90001',
  decimal: '12.50',
  key: 'Key 1',
  ref: 'Ref 1',
  children: 'Children 1',
  errors: 'Errors 1',
  task_register: 'Register 1',
  control: 'Control 1',
  values: 'Values 1',
  task_type_id: '01890a5d-ac96-774b-bcce-b302099a8021',
  task_type: { id: '01890a5d-ac96-774b-bcce-b302099a8021', label: 'Picked record' },
  task_registry_id: '01890a5d-ac96-774b-bcce-b302099a8021',
  task_registry: { id: '01890a5d-ac96-774b-bcce-b302099a8021', label: 'Picked record' },
};

export const sample: support.Sample = {
  path: 'tasks',
  record,
  invalid: [
    { field: 'state', value: '~no such value~', why: 'not one of the values' },
    { field: 'type', value: '~no such value~', why: 'not one of the values' },
    { field: 'date', value: '2026-13-45', why: 'no day of the calendar' },
    { field: 'time', value: '25:61:00', why: 'no time of day' },
    { field: 'datetime', value: 'yesterday', why: 'no date and time' },
    { field: 'task_str', value: 12345, why: 'a number in place of text' },
    {
      field: 'task_str',
      value:
        'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      why: 'longer than 255 characters',
    },
    { field: 'task_int', value: 'abc', why: 'text in place of a number' },
    { field: 'task_int', value: 1.5, why: 'a fraction in place of a whole number' },
    { field: 'task_int', value: -2147483649, why: 'below -2147483648' },
    { field: 'task_int', value: 2147483648, why: 'above 2147483647' },
    { field: 'task_float', value: 'abc', why: 'text in place of a number' },
    { field: 'task_bool', value: 'perhaps', why: 'neither true nor false' },
    { field: 'task_bytes', value: '*** not base64 ***', why: 'not base64' },
    { field: 'uuid', value: 'not-a-uuid', why: 'no UUID' },
    { field: 'decimal', value: 'abc', why: 'text in place of a number' },
    { field: 'decimal', value: '0.001', why: 'more than 2 decimals' },
    { field: 'decimal', value: '10000000000000000', why: 'more than 16 digits before the point' },
    { field: 'key', value: 12345, why: 'a number in place of text' },
    {
      field: 'key',
      value:
        'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      why: 'longer than 255 characters',
    },
    { field: 'ref', value: 12345, why: 'a number in place of text' },
    {
      field: 'ref',
      value:
        'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      why: 'longer than 255 characters',
    },
    { field: 'children', value: 12345, why: 'a number in place of text' },
    {
      field: 'children',
      value:
        'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      why: 'longer than 255 characters',
    },
    { field: 'errors', value: 12345, why: 'a number in place of text' },
    {
      field: 'errors',
      value:
        'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      why: 'longer than 255 characters',
    },
    { field: 'task_register', value: 12345, why: 'a number in place of text' },
    {
      field: 'task_register',
      value:
        'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      why: 'longer than 255 characters',
    },
    { field: 'control', value: 12345, why: 'a number in place of text' },
    {
      field: 'control',
      value:
        'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      why: 'longer than 255 characters',
    },
    { field: 'values', value: 12345, why: 'a number in place of text' },
    {
      field: 'values',
      value:
        'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      why: 'longer than 255 characters',
    },
  ],
};
