import type * as declared from '@/model/entity';
import type * as stored from '@/model/record';

/**
 * Sqlalchemy as the API answers it.
 */
export interface Sqlalchemy extends stored.StoredRecord<string> {
  readonly sqlalchemy_sa: string | null;
  readonly sqlalchemy_orm: string | null;
  readonly sqlalchemy_pydantic: string | null;
}

/** What can be written of it. */
export interface SqlalchemyWritable {
  sqlalchemy_sa?: string | null;
  sqlalchemy_orm?: string | null;
  sqlalchemy_pydantic?: string | null;
}

export const declaration: declared.Entity = {
  path: 'sqlalchemies',
  label: 'Sqlalchemy',
  labelPlural: 'Sqlalchemies',
  labelLower: 'sqlalchemy',
  labelPluralLower: 'sqlalchemies',
  idType: 'uuid',
  displayField: 'sqlalchemy_sa',
  searchable: true,
  fields: [
    {
      name: 'sqlalchemy_sa',
      label: 'Sa',
      type: 'string',
      maxLength: 255,
      sortable: true,
      filter: 'exact',
    },
    {
      name: 'sqlalchemy_orm',
      label: 'Orm',
      type: 'string',
      maxLength: 255,
      sortable: true,
      filter: 'exact',
    },
    {
      name: 'sqlalchemy_pydantic',
      label: 'Pydantic',
      type: 'string',
      maxLength: 255,
      sortable: true,
      filter: 'exact',
    },
  ],
  references: [],
  links: [],
  related: [],
  actions: [],
};
