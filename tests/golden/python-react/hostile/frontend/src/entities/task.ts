import type * as declared from '@/model/entity';
import type * as stored from '@/model/record';

export type TaskState =
  | 'name'
  | 'value'
  | 'None'
  | 'True'
  | '1'
  | "it's"
  | 'say "hi"'
  | 'back\\slash'
  | 'Ready'
  | 'ready'
  | 'готово'
  | '完了'
  | '✅'
  | 'mro'
  | 'a very long enum value that goes on and on and on until it is longer than most columns would like it to be';

export type TaskType = 'only';

/**
 * Task as the API answers it.
 */
export interface Task extends stored.StoredRecord<string> {
  readonly state: TaskState;
  readonly type: TaskType | null;
  readonly date: string | null;
  readonly time: string | null;
  readonly datetime: string | null;
  readonly task_str: string | null;
  readonly task_int: number | null;
  readonly task_float: number | null;
  readonly task_bool: boolean | null;
  /** Base64; lists leave it out. */
  readonly task_bytes?: string | null;
  readonly task_list: declared.JsonValue | null;
  readonly uuid: string | null;
  readonly decimal: string | null;
  readonly key: string | null;
  readonly ref: string | null;
  readonly children: string | null;
  readonly errors: string | null;
  readonly task_register: string | null;
  readonly control: string | null;
  readonly values: string | null;
  readonly task_type_id: string;
  readonly task_type: stored.RecordRef<string>;
  readonly task_registry_id: string | null;
  readonly task_registry: stored.RecordRef<string> | null;
}

/** What can be written of it. */
export interface TaskWritable {
  state?: TaskState;
  type?: TaskType | null;
  date?: string | null;
  time?: string | null;
  datetime?: string | null;
  task_str?: string | null;
  task_int?: number | null;
  task_float?: number | null;
  task_bool?: boolean | null;
  task_bytes?: string | null;
  task_list?: declared.JsonValue | null;
  uuid?: string | null;
  decimal?: string | null;
  key?: string | null;
  ref?: string | null;
  children?: string | null;
  errors?: string | null;
  task_register?: string | null;
  control?: string | null;
  values?: string | null;
  task_type_id: string;
  task_registry_id?: string | null;
}

export const declaration: declared.Entity = {
  path: 'tasks',
  label: 'Task',
  labelPlural: 'Tasks',
  labelLower: 'task',
  labelPluralLower: 'tasks',
  idType: 'uuid',
  displayField: 'key',
  searchable: true,
  fields: [
    {
      name: 'state',
      label: 'State',
      type: 'enum',
      required: true,
      defaultValue: "it's",
      options: [
        { value: 'name', label: 'name' },
        { value: 'value', label: 'value' },
        { value: 'None', label: 'None' },
        { value: 'True', label: 'True' },
        { value: '1', label: '1' },
        { value: "it's", label: "it's" },
        { value: 'say "hi"', label: 'say "hi"' },
        { value: 'back\\slash', label: 'back\\slash' },
        { value: 'Ready', label: 'Ready' },
        { value: 'ready', label: 'ready' },
        { value: 'готово', label: 'готово' },
        { value: '完了', label: '完了' },
        { value: '✅', label: '✅' },
        { value: 'mro', label: 'mro' },
        {
          value:
            'a very long enum value that goes on and on and on until it is longer than most columns would like it to be',
          label:
            'a very long enum value that goes on and on and on until it is longer than most columns would like it to be',
        },
      ],
      sortable: true,
      filter: 'exact',
    },
    {
      name: 'type',
      label: 'Type',
      type: 'enum',
      options: [{ value: 'only', label: 'Only' }],
      sortable: true,
      filter: 'exact',
    },
    {
      name: 'date',
      label: 'Date',
      type: 'date',
      sortable: true,
      filter: 'range',
    },
    {
      name: 'time',
      label: 'Time',
      type: 'time',
      sortable: true,
      filter: 'range',
    },
    {
      name: 'datetime',
      label: 'Datetime',
      type: 'datetime',
      sortable: true,
      filter: 'range',
    },
    {
      name: 'task_str',
      label: 'Str',
      type: 'string',
      maxLength: 255,
      sortable: true,
      filter: 'exact',
    },
    {
      name: 'task_int',
      label: 'Int',
      type: 'integer',
      min: '-2147483648',
      max: '2147483647',
      sortable: true,
      filter: 'range',
    },
    {
      name: 'task_float',
      label: 'Float',
      type: 'float',
      sortable: true,
      filter: 'range',
    },
    {
      name: 'task_bool',
      label: 'Bool',
      type: 'boolean',
      sortable: true,
      filter: 'exact',
    },
    {
      name: 'task_bytes',
      label: 'Bytes',
      type: 'binary',
      maxBytes: 1048576,
    },
    {
      name: 'task_list',
      label: 'List',
      type: 'json',
    },
    {
      name: 'uuid',
      label: 'UUID',
      type: 'uuid',
      sortable: true,
      filter: 'exact',
    },
    {
      name: 'decimal',
      label: 'Decimal',
      type: 'decimal',
      precision: 18,
      scale: 2,
      sortable: true,
      filter: 'range',
    },
    {
      name: 'key',
      label: 'Key',
      type: 'string',
      maxLength: 255,
      sortable: true,
      filter: 'exact',
    },
    {
      name: 'ref',
      label: 'Ref',
      type: 'string',
      maxLength: 255,
      sortable: true,
      filter: 'exact',
    },
    {
      name: 'children',
      label: 'Children',
      type: 'string',
      maxLength: 255,
      sortable: true,
      filter: 'exact',
    },
    {
      name: 'errors',
      label: 'Errors',
      type: 'string',
      maxLength: 255,
      sortable: true,
      filter: 'exact',
    },
    {
      name: 'task_register',
      label: 'Register',
      type: 'string',
      maxLength: 255,
      sortable: true,
      filter: 'exact',
    },
    {
      name: 'control',
      label: 'Control',
      type: 'string',
      maxLength: 255,
      sortable: true,
      filter: 'exact',
    },
    {
      name: 'values',
      label: 'Values',
      type: 'string',
      maxLength: 255,
      sortable: true,
      filter: 'exact',
    },
  ],
  references: [
    {
      name: 'task_type',
      column: 'task_type_id',
      label: 'Type 2',
      target: 'types',
      required: true,
    },
    {
      name: 'task_registry',
      column: 'task_registry_id',
      label: 'Registry',
      target: 'types',
    },
  ],
  links: [],
  related: [],
  actions: [
    {
      label: 'Ready',
      description: '""" */ {{x}}',
      method: 'POST',
      path: '/tasks/{id}/ready',
      onRecord: true,
      parameters: [],
    },
  ],
};
