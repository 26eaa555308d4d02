import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Column } from '@/lists/columns';
import { changed, listParams, sortDirection, toggledSort, type ListState } from '@/lists/list-state';
import type { Entity } from '@/model/entity';
import type { StoredRecord } from '@/model/record';
import { recordHref } from '@/records/paths';
import { RecordValue } from '@/records/record-value';
import { Icon } from '@/ui/icon';

interface RecordTableProps {
  entity: Entity;
  columns: readonly Column[];
  records: readonly StoredRecord[];
  /** Gives the headers their sort links; without it the order is fixed. */
  state?: ListState;
  /** Replaces the link to the record, for records that have no page (deleted ones). */
  action?: (record: StoredRecord) => ReactNode;
}

/** Records as a table: the label leads to the record, further columns give way on narrow screens. */
export function RecordTable({ entity, columns, records, state, action }: RecordTableProps) {
  const display = entity.fields.find(({ name }) => name === entity.displayField);
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-start">
        <caption className="sr-only">{entity.labelPlural}</caption>
        <thead className="border-b border-line text-xs text-ink-subtle">
          <tr>
            <Header
              label={display?.label ?? entity.label}
              sort={display?.sortable ? display.name : null}
              state={state}
            />
            {columns.map((column, index) => (
              <Header
                key={column.key}
                label={column.label}
                sort={column.sort}
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
            <tr key={record.id} className="relative hover:bg-sunken/60">
              <th scope="row" className="max-w-80 min-w-32 px-3 py-2 text-start font-medium">
                {action ? (
                  <span dir="auto" className="wrap-anywhere">
                    {record.label}
                  </span>
                ) : (
                  <Link
                    to={recordHref(entity.path, record.id)}
                    dir="auto"
                    className="line-clamp-2 wrap-anywhere text-accent after:absolute after:inset-0 hover:underline focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent"
                  >
                    {record.label}
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

interface HeaderProps {
  label: string;
  sort: string | null;
  state: ListState | undefined;
  className?: string;
}

function Header({ label, sort, state, className = 'text-start' }: HeaderProps) {
  const cell = `px-3 py-2 font-medium ${className}`;
  if (sort === null || !state) {
    return (
      <th scope="col" dir="auto" className={cell}>
        {label}
      </th>
    );
  }
  const direction = sortDirection(state.sort, sort);
  return (
    <th scope="col" aria-sort={direction} className={cell}>
      <Link
        to={{ search: listParams(changed(state, { sort: toggledSort(state.sort, sort) })).toString() }}
        preventScrollReset
        className={`inline-flex items-center gap-1 rounded hover:text-ink ${direction === 'none' ? '' : 'text-ink'}`}
      >
        <span dir="auto">{label}</span>
        {direction !== 'none' && <Icon name={direction === 'ascending' ? 'sortUp' : 'sortDown'} className="size-3.5" />}
      </Link>
    </th>
  );
}

/** How many columns fit beside the label: one on a phone, three on a tablet, all on a desktop. */
function visibility(index: number): string {
  if (index === 0) return '';
  return index < 3 ? 'hidden md:table-cell' : 'hidden lg:table-cell';
}

function alignment(column: Column): string {
  const numbers = ['integer', 'bigint', 'decimal', 'float'];
  return column.kind === 'field' && numbers.includes(column.field.type) ? 'text-end tabular-nums' : 'text-start';
}
