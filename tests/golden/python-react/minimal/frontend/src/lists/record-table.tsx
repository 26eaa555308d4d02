import type { MouseEvent, ReactNode } from 'react';
import { Link } from 'react-router';
import type { Column } from '@/lists/columns';
import { changed, listParams, orderOf, sortDirection, toggledSort, type ListState } from '@/lists/list-state';
import type { Entity } from '@/model/entity';
import type { StoredRecord } from '@/model/record';
import { recordHref } from '@/records/paths';
import { displayFieldOf } from '@/records/record-name';
import { RecordValue } from '@/records/record-value';
import { RowTitle } from '@/records/row-title';
import { Icon } from '@/ui/icon';

interface RecordTableProps {
  entity: Entity;
  columns: readonly Column[];
  records: readonly StoredRecord[];
  /** Gives the headers their sort links; without it the order is the list's own. */
  state?: ListState;
  /** Keeps every column on narrow screens, where the table then scrolls. */
  allColumns?: boolean;
  /** Replaces the link to the record, for records that have no page (deleted ones). */
  action?: (record: StoredRecord) => ReactNode;
}

/** Records as a table: the first column leads to the record, further ones give way on narrow screens. */
export function RecordTable({ entity, columns, records, state, allColumns = false, action }: RecordTableProps) {
  const display = displayFieldOf(entity);
  const order = orderOf(entity, state);
  const visibility = (index: number) => (allColumns ? '' : narrowVisibility(index));
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-start">
        <caption className="sr-only">{entity.labelPlural}</caption>
        <thead className="border-b border-line text-xs text-ink-subtle">
          <tr>
            <Header
              label={display?.label ?? entity.label}
              sort={display?.sortable ? display.name : null}
              order={order}
              state={state}
            />
            {columns.map((column, index) => (
              <Header
                key={column.key}
                label={column.label}
                sort={column.sort}
                order={order}
                state={state}
                className={`${visibility(index)} ${alignment(column)}`}
              />
            ))}
            {action && (
              <th scope="col" className="px-3 py-2 text-end font-medium">
                <span className="sr-only">Actions</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {records.map((record) => (
            <tr key={record.id} className={`hover:bg-sunken/60 ${action ? '' : 'cursor-pointer'}`} onClick={openRecord}>
              <th scope="row" className="max-w-80 min-w-32 px-3 py-2 text-start font-medium">
                {action ? (
                  <RowTitle entity={entity} record={record} />
                ) : (
                  <Link
                    to={recordHref(entity.path, record.id)}
                    dir="auto"
                    className="inline-block align-bottom text-accent hover:underline"
                  >
                    <RowTitle entity={entity} record={record} />
                  </Link>
                )}
              </th>
              {columns.map((column, index) => (
                <td key={column.key} className={`max-w-64 px-3 py-2 ${visibility(index)} ${alignment(column)}`}>
                  <RecordValue entity={entity} column={column} record={record} compact />
                </td>
              ))}
              {action && <td className="px-3 py-1 text-end">{action(record)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/**
 * A click anywhere in a row follows the link to its record, as with the same keys held. Not when it ends a selection of text,
 * and not on what has a purpose of its own.
 */
function openRecord(event: MouseEvent<HTMLTableRowElement>): void {
  const { target, currentTarget, nativeEvent } = event;
  if (target instanceof Element && target.closest('a, button, input, select, textarea, label')) return;
  if (window.getSelection()?.isCollapsed === false) return;
  currentTarget.querySelector('th a')?.dispatchEvent(new window.MouseEvent('click', nativeEvent));
}

interface HeaderProps {
  label: string;
  /** What the column is sorted by, if it can be. */
  sort: string | null;
  order: string | null;
  state: ListState | undefined;
  className?: string;
}

function Header({ label, sort, order, state, className = 'text-start' }: HeaderProps) {
  const direction = sort === null ? 'none' : sortDirection(order, sort);
  const look = `inline-flex items-center gap-1 rounded ${direction === 'none' ? '' : 'text-ink'}`;
  const content = (
    <>
      <span dir="auto">{label}</span>
      {direction !== 'none' && <Icon name={direction === 'ascending' ? 'sortUp' : 'sortDown'} className="size-3.5" />}
    </>
  );
  return (
    <th
      scope="col"
      aria-sort={sort === null || (!state && direction === 'none') ? undefined : direction}
      className={`px-3 py-2 font-medium ${className}`}
    >
      {sort === null || !state ? (
        <span className={look}>{content}</span>
      ) : (
        <Link
          to={{ search: listParams(changed(state, { sort: toggledSort(order, sort) })).toString() }}
          preventScrollReset
          className={`${look} hover:text-ink`}
        >
          {content}
        </Link>
      )}
    </th>
  );
}

/** How many columns fit beside the first: one on a phone, three on a tablet, all on a desktop. */
function narrowVisibility(index: number): string {
  if (index === 0) return '';
  return index < 3 ? 'hidden md:table-cell' : 'hidden lg:table-cell';
}

function alignment(column: Column): string {
  const numbers = ['integer', 'bigint', 'decimal', 'float'];
  return column.kind === 'field' && numbers.includes(column.field.type) ? 'text-end tabular-nums' : 'text-start';
}
