import type { ComponentType } from 'react';
import type { Entity } from '@/model/entity';
import type { StoredRecord } from '@/model/record';
import type { EntityPath, Records } from '@/registry';
import { overrides } from '@/overrides';

/** What a component in place of a value gets. `compact` is true in tables. */
export interface CellProps<R> {
  readonly record: R;
  readonly compact: boolean;
}

export interface PageOverrideProps {
  readonly entity: Entity;
}

/** Own components for one entity; whatever is left out stays generic. */
export interface EntityOverride<R> {
  /** Values in tables and on the record page, by a field's or a relation's name. */
  readonly cells?: {
    readonly [Name in Exclude<keyof R & string, 'id' | 'label' | 'version'>]?: ComponentType<CellProps<R>>;
  };
  /** Whole pages; `lazy(() => import(…))` keeps them out of the first download. `form` serves both create and edit. */
  readonly pages?: {
    readonly list?: ComponentType<PageOverrideProps>;
    readonly detail?: ComponentType<PageOverrideProps>;
    readonly form?: ComponentType<PageOverrideProps>;
  };
  /** Something below the values on the record page. */
  readonly below?: ComponentType<{ readonly record: R }>;
}

export type Overrides = { readonly [Path in EntityPath]?: EntityOverride<Records[Path]['read']> };

/** The override of an entity that is known by its path only; its records are then known as far as every record is. */
export function overrideOf(path: string): EntityOverride<StoredRecord & Record<string, unknown>> | undefined {
  const known: Readonly<Record<string, unknown>> = overrides;
  return Object.hasOwn(known, path)
    ? (known[path] as EntityOverride<StoredRecord & Record<string, unknown>>)
    : undefined;
}
