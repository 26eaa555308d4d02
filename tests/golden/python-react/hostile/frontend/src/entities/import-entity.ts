import type * as declared from '@/model/entity';
import type * as stored from '@/model/record';

/**
 * Import as the API answers it.
 */
export interface Import extends stored.StoredRecord<string> {
  /** Base64; lists leave it out. */
  readonly import_import?: string;
  readonly object_id: string | null;
  readonly object: stored.RecordRef<string> | null;
}

/** What can be written of it. */
export interface ImportWritable {
  import_import: string;
  object_id?: string | null;
}

export const declaration: declared.Entity = {
  path: 'imports',
  label: 'Import',
  labelPlural: 'Imports',
  labelLower: 'import',
  labelPluralLower: 'imports',
  idType: 'uuid',
  fields: [
    {
      name: 'import_import',
      label: 'Import',
      type: 'binary',
      required: true,
      maxBytes: 3,
    },
  ],
  references: [
    {
      name: 'object',
      column: 'object_id',
      label: 'Object',
      target: 'objects',
    },
  ],
  links: [],
  related: [
    {
      label: 'Namespaces',
      source: 'namespaces',
      column: 'namespace_import_id',
      many: true,
      onDelete: 'restrict',
    },
  ],
  actions: [],
};
