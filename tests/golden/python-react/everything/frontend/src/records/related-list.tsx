import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import { defaultColumns, allColumns } from '@/lists/columns';
import { orderOf } from '@/lists/list-state';
import { RecordTable } from '@/lists/record-table';
import { useRecordPage } from '@/lists/use-list';
import { formatCount } from '@/model/format';
import type { Entity, Related } from '@/model/entity';
import type { StoredRecord } from '@/model/record';
import { useIsOwner } from '@/records/ownership';
import { listHref, newHref } from '@/records/paths';
import { findEntity } from '@/registry';
import { LinkButton } from '@/ui/button';
import { Icon } from '@/ui/icon';
import { Loading, LoadError } from '@/ui/states';

/** A record page starts with this many related lists loaded; the others load when they are opened. */
const OPEN_AT_FIRST = 3;
const ROWS = 5;
const COLUMNS = 3;

interface RelatedListsProps {
  entity: Entity;
  record: StoredRecord;
}

/** The records that refer to this one, by relation. */
export function RelatedLists({ entity, record }: RelatedListsProps) {
  return entity.related.map((related, index) => {
    const source = findEntity(related.source);
    return (
      source && (
        <RelatedList
          key={`${related.source}.${related.column}`}
          related={related}
          source={source}
          record={record}
          openAtFirst={index < OPEN_AT_FIRST}
        />
      )
    );
  });
}

interface RelatedListProps {
  related: Related;
  source: Entity;
  record: StoredRecord;
  openAtFirst: boolean;
}

function RelatedList({ related, source, record, openAtFirst }: RelatedListProps) {
  const [open, setOpen] = useState(openAtFirst);
  const location = useLocation();
  const filter = new URLSearchParams({ [related.column]: String(record.id) });
  const order = orderOf(source);
  const rows = { page: '1', page_size: String(ROWS), ...(order !== null && { sort: order }) };
  const list = useRecordPage(source.path, withParams(filter, rows), open);
  const total = list.data?.total;
  const full = !related.many && total !== undefined && total > 0;
  const canAdd = useIsOwner(record) && !full;

  return (
    <details className="card group" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="flex list-none items-center gap-2 rounded-lg px-4 py-3">
        <Icon name="next" className="size-4 text-ink-subtle group-open:rotate-90" />
        <h2 dir="auto" className="font-semibold wrap-anywhere">
          {related.label}
        </h2>
        {total !== undefined && <span className="text-ink-subtle tabular-nums">{formatCount(total)}</span>}
      </summary>
      <div className="border-t border-line">
        {list.isError && <LoadError error={list.error} onRetry={() => void list.refetch()} />}
        {list.isPending && open && <Loading lines={2} label={`Loading ${related.label}`} />}
        {list.data && list.data.items.length > 0 && (
          <RecordTable entity={source} columns={relatedColumns(source, related)} records={list.data.items} />
        )}
        {list.data && (canAdd || list.data.total === 0 || list.data.total > ROWS) && (
          <div className="flex flex-wrap items-center gap-3 px-4 py-3">
            {list.data.total === 0 && <p className="text-ink-subtle">None yet.</p>}
            {list.data.total > ROWS && (
              <Link to={`${listHref(source.path)}?${filter}`} className="link">
                Show all {formatCount(list.data.total)}
              </Link>
            )}
            {canAdd && (
              <LinkButton look="quiet" icon="add" to={`${newHref(source.path)}?${filter}`} state={{ from: location }}>
                Add<span className="sr-only"> to {related.label}</span>
              </LinkButton>
            )}
          </div>
        )}
      </div>
    </details>
  );
}

/** The usual columns, without the one that leads back to this record. */
function relatedColumns(source: Entity, related: Related) {
  const usual = defaultColumns(source);
  return allColumns(source)
    .filter((column) => usual.includes(column.key))
    .filter((column) => column.kind !== 'reference' || column.reference.column !== related.column)
    .slice(0, COLUMNS);
}

function withParams(params: URLSearchParams, more: Readonly<Record<string, string>>): URLSearchParams {
  return new URLSearchParams([...params, ...Object.entries(more)]);
}
