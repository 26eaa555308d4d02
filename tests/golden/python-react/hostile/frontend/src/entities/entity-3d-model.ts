import type * as declared from '@/model/entity';
import type * as stored from '@/model/record';

/**
 * 3D Model as the API answers it.
 */
export interface Entity3dModel extends stored.StoredRecord<string> {
  /** Base64; lists leave it out. */
  readonly file?: string | null;
}

/** What can be written of it. */
export interface Entity3dModelWritable {
  file?: string | null;
}

export const declaration: declared.Entity = {
  path: 'entity-3d-models',
  label: '3D Model',
  labelPlural: '3D Models',
  labelLower: '3D model',
  labelPluralLower: '3D models',
  idType: 'uuid',
  fields: [
    {
      name: 'file',
      label: 'File',
      type: 'binary',
      maxBytes: 1048576,
    },
  ],
  references: [],
  links: [],
  related: [
    {
      label: 'A/b\\c:d*e?f"g\u003ch>i|js',
      source: 'a-b-c-d-e-f-g-h-i-js',
      column: 'relation_3d_id',
      many: true,
      onDelete: 'set-null',
    },
  ],
  actions: [],
};
