import type * as declared from '@/model/entity';
import type * as stored from '@/model/record';

/**
 * A/b\c:d*e?f"g<h>i|j as the API answers it.
 */
export interface ABCDEFGHIJ extends stored.StoredRecord<string> {
  readonly etc_passwd: string | null;
  readonly relation_3d_id: string | null;
  readonly relation_3d: stored.RecordRef<string> | null;
}

/** What can be written of it. */
export interface ABCDEFGHIJWritable {
  etc_passwd?: string | null;
  relation_3d_id?: string | null;
}

export const declaration: declared.Entity = {
  path: 'a-b-c-d-e-f-g-h-i-js',
  label: 'A/b\\c:d*e?f"g\u003ch>i|j',
  labelPlural: 'A/b\\c:d*e?f"g\u003ch>i|js',
  labelLower: 'A/b\\c:d*e?f"g\u003ch>i|j',
  labelPluralLower: 'A/b\\c:d*e?f"g\u003ch>i|js',
  idType: 'uuid',
  fields: [
    {
      name: 'etc_passwd',
      label: '../../etc/passwd',
      type: 'string',
      maxLength: 255,
      verbatim: true,
      sortable: true,
      filter: 'exact',
    },
  ],
  references: [
    {
      name: 'relation_3d',
      column: 'relation_3d_id',
      label: '3D',
      target: 'entity-3d-models',
    },
  ],
  links: [],
  related: [],
  actions: [],
};
