import type * as declared from '@/model/entity';
import type * as stored from '@/model/record';

export type NamespaceFlag = 'a' | 'b';

/**
 * Namespace as the API answers it.
 */
export interface Namespace extends stored.StoredRecord<string> {
  readonly flag: NamespaceFlag;
  readonly namespace_import_id: string;
  readonly namespace_import: stored.RecordRef<string>;
}

/** What can be written of it. */
export interface NamespaceWritable {
  flag: NamespaceFlag;
  namespace_import_id: string;
}

export const declaration: declared.Entity = {
  path: 'namespaces',
  label: 'Namespace',
  labelPlural: 'Namespaces',
  labelLower: 'namespace',
  labelPluralLower: 'namespaces',
  idType: 'uuid',
  displayField: 'flag',
  fields: [
    {
      name: 'flag',
      label: 'Flag',
      type: 'enum',
      required: true,
      unique: true,
      options: [
        { value: 'a', label: 'A' },
        { value: 'b', label: 'B' },
      ],
      sortable: true,
      filter: 'exact',
    },
  ],
  references: [
    {
      name: 'namespace_import',
      column: 'namespace_import_id',
      label: 'Import',
      target: 'imports',
      required: true,
    },
  ],
  links: [],
  related: [
    {
      label: 'Object',
      source: 'objects',
      column: 'namespace_id',
      many: false,
      onDelete: 'cascade',
    },
  ],
  actions: [],
};
