import type { Entity, JsonValue } from '@/model/entity';
import { linkedOf, refOf, valueOf, type StoredRecord } from '@/model/record';
import { findEntity } from '@/registry';

/** A valid record of an entity, and values that its fields must refuse. One per entity in tests/samples. */
export interface Sample {
  readonly path: string;
  readonly record: StoredRecord;
  readonly invalid: readonly InvalidValue[];
}

export interface InvalidValue {
  readonly field: string;
  readonly value: JsonValue;
  readonly why: string;
}

export function entityOf(sample: Sample): Entity {
  const entity = findEntity(sample.path);
  if (!entity) throw new Error(`tests/samples names "${sample.path}", which src/registry.ts does not have`);
  return entity;
}

/** What a form for a new record with these values sends. */
export function payloadOf(entity: Entity, record: StoredRecord): Record<string, unknown> {
  return Object.fromEntries([
    ...entity.fields.map((field) => {
      const value = valueOf(record, field.name);
      const moment = field.type === 'datetime' && typeof value === 'string';
      return [field.name, moment ? new Date(value).toISOString() : value] as const;
    }),
    ...entity.references.map(({ column, name }) => [column, refOf(record, name)?.id ?? null] as const),
    ...entity.links.map(({ idsName, name }) => [idsName, linkedOf(record, name).first.map(({ id }) => id)] as const),
  ]);
}
