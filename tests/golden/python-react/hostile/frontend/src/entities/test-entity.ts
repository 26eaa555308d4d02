import type * as declared from '@/model/entity';
import type * as stored from '@/model/record';

/**
 * Test as the API answers it.
 */
export interface Test extends stored.StoredRecord<string> {
  readonly test_assert: boolean | null;
}

/** What can be written of it. */
export interface TestWritable {
  test_assert?: boolean | null;
}

export const declaration: declared.Entity = {
  path: 'tests',
  label: 'Test',
  labelPlural: 'Tests',
  labelLower: 'test',
  labelPluralLower: 'tests',
  idType: 'uuid',
  fields: [
    {
      name: 'test_assert',
      label: 'Assert',
      type: 'boolean',
      sortable: true,
      filter: 'exact',
    },
  ],
  references: [],
  links: [],
  related: [],
  actions: [],
};
