import type * as declared from '@/model/entity';
import type * as stored from '@/model/record';

/**
 * A school class. """ * / {{#each x}} `rm -rf`
 *
 * Class as the API answers it.
 */
export interface Class extends stored.StoredRecord<number> {
  readonly class_metadata: declared.JsonValue | null;
  readonly class_schema: string;
  readonly class_model_config: string | null;
  readonly class_from: string | null;
  readonly class_class: string | null;
  readonly class_self: boolean;
  readonly class_json: declared.JsonValue | null;
  readonly class_copy: number | null;
  readonly class_dict: string | null;
  readonly init: string | null;
  readonly private: string | null;
  readonly proto: string | null;
  readonly class_constructor: string | null;
  readonly class_prototype: string | null;
  readonly to_string: string | null;
  readonly has_own_property: string | null;
  readonly class_record_id: number | null;
  readonly class_record: stored.RecordRef<number> | null;
}

/** What can be written of it. */
export interface ClassWritable {
  class_metadata?: declared.JsonValue | null;
  class_schema: string;
  class_model_config?: string | null;
  class_from?: string | null;
  class_class?: string | null;
  class_self?: boolean;
  class_json?: declared.JsonValue | null;
  class_copy?: number | null;
  class_dict?: string | null;
  init?: string | null;
  private?: string | null;
  proto?: string | null;
  class_constructor?: string | null;
  class_prototype?: string | null;
  to_string?: string | null;
  has_own_property?: string | null;
  class_record_id?: number | null;
}

export const declaration: declared.Entity = {
  path: 'classes',
  label: 'Class',
  labelPlural: 'Classes',
  labelLower: 'class',
  labelPluralLower: 'classes',
  description: 'A school class. """ */ {{#each x}} `rm -rf`',
  idType: 'integer',
  displayField: 'class_schema',
  searchable: true,
  fields: [
    {
      name: 'class_metadata',
      label: 'Metadata',
      type: 'json',
    },
    {
      name: 'class_schema',
      label: 'Schema',
      type: 'string',
      required: true,
      minLength: 1,
      maxLength: 40,
      sortable: true,
      filter: 'exact',
    },
    {
      name: 'class_model_config',
      label: 'Model config',
      type: 'text',
    },
    {
      name: 'class_from',
      label: 'From',
      type: 'date',
      sortable: true,
      filter: 'range',
    },
    {
      name: 'class_class',
      label: 'Class',
      type: 'string',
      unique: true,
      maxLength: 1,
      sortable: true,
      filter: 'exact',
    },
    {
      name: 'class_self',
      label: 'Self',
      type: 'boolean',
      required: true,
      defaultValue: true,
      sortable: true,
      filter: 'exact',
    },
    {
      name: 'class_json',
      label: 'JSON',
      type: 'json',
    },
    {
      name: 'class_copy',
      label: 'Copy',
      type: 'integer',
      unique: true,
      min: '1',
      max: '3',
      sortable: true,
      filter: 'range',
    },
    {
      name: 'class_dict',
      label: 'Dict',
      type: 'string',
      maxLength: 255,
      sortable: true,
      filter: 'exact',
    },
    {
      name: 'init',
      label: 'Init',
      type: 'string',
      maxLength: 255,
      sortable: true,
      filter: 'exact',
    },
    {
      name: 'private',
      label: 'Private',
      type: 'string',
      maxLength: 255,
      sortable: true,
      filter: 'exact',
    },
    {
      name: 'proto',
      label: 'Proto',
      type: 'string',
      maxLength: 255,
      sortable: true,
      filter: 'exact',
    },
    {
      name: 'class_constructor',
      label: 'Constructor',
      type: 'string',
      maxLength: 255,
      sortable: true,
      filter: 'exact',
    },
    {
      name: 'class_prototype',
      label: 'Prototype',
      type: 'string',
      maxLength: 255,
      sortable: true,
      filter: 'exact',
    },
    {
      name: 'to_string',
      label: 'To string',
      type: 'string',
      maxLength: 255,
      sortable: true,
      filter: 'exact',
    },
    {
      name: 'has_own_property',
      label: 'Has own property',
      type: 'string',
      maxLength: 255,
      sortable: true,
      filter: 'exact',
    },
  ],
  references: [
    {
      name: 'class_record',
      column: 'class_record_id',
      label: 'Class 2',
      target: 'classes',
    },
  ],
  links: [],
  related: [
    {
      label: 'Class of',
      source: 'classes',
      column: 'class_record_id',
      many: true,
      onDelete: 'set-null',
    },
  ],
  actions: [],
};
