import type { Entity } from '@/model/entity';
import { formatValue } from '@/model/format';
import { valueOf, type StoredRecord } from '@/model/record';
import { displayFieldOf } from '@/records/record-name';
import { RecordValue } from '@/records/record-value';
import { EmptyValue } from '@/ui/empty-value';

/** A record in the first column of a table: its display field like any other value. */
export function RowTitle({ entity, record }: { entity: Entity; record: StoredRecord }) {
  const field = displayFieldOf(entity);
  if (!field) return <span className="wrap-anywhere">{record.label}</span>;
  if (formatValue(field, valueOf(record, field.name)) === null) {
    // The label that the API makes up is no value of the column, but the row needs a name.
    return (
      <span className="wrap-anywhere">
        <EmptyValue /> <span className="font-normal text-ink-subtle">{record.label}</span>
      </span>
    );
  }
  return (
    <RecordValue entity={entity} column={{ kind: 'field', key: field.name, field }} record={record} compact inLink />
  );
}
