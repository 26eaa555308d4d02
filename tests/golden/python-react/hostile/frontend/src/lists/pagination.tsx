import { Link } from 'react-router';
import { changed, listParams, PAGE_SIZES, type ListState } from '@/lists/list-state';
import { formatCount } from '@/model/format';
import { Icon, type IconName } from '@/ui/icon';

interface PaginationProps {
  state: ListState;
  total: number;
  /** In words, where no header of the table marks it. */
  order?: string | undefined;
  setState: (next: ListState) => void;
}

/** Where the reader is in the list, and the way to the next page. */
export function Pagination({ state, total, order, setState }: PaginationProps) {
  const pages = Math.max(1, Math.ceil(total / state.pageSize));
  const first = (state.page - 1) * state.pageSize + 1;
  const last = Math.min(total, state.page * state.pageSize);
  return (
    <nav
      aria-label="Pages"
      className="flex flex-wrap items-center justify-between gap-3 border-t border-line px-3 py-2 text-ink-subtle"
    >
      <p aria-live="polite" className="tabular-nums">
        {first > total
          ? `${formatCount(total)} in all`
          : `${formatCount(first)}–${formatCount(last)} of ${formatCount(total)}`}
        {order && `, ${order}`}
      </p>
      <div className="flex items-center gap-2">
        <label className="flex items-center gap-2">
          <span className="max-sm:sr-only">Rows</span>
          <select
            className="input w-auto"
            value={state.pageSize}
            onChange={(event) => setState(changed(state, { pageSize: Number(event.target.value) }))}
          >
            {PAGE_SIZES.map((size) => (
              <option key={size} value={size}>
                {size}
              </option>
            ))}
          </select>
        </label>
        <PageLink icon="back" label="Previous page" state={state} page={state.page - 1} enabled={state.page > 1} />
        <span className="tabular-nums">
          {formatCount(state.page)} / {formatCount(pages)}
        </span>
        <PageLink icon="next" label="Next page" state={state} page={state.page + 1} enabled={state.page < pages} />
      </div>
    </nav>
  );
}

interface PageLinkProps {
  icon: IconName;
  label: string;
  state: ListState;
  page: number;
  enabled: boolean;
}

function PageLink({ icon, label, state, page, enabled }: PageLinkProps) {
  return (
    <Link
      to={{ search: listParams(changed(state, { page: enabled ? page : state.page })).toString() }}
      aria-label={label}
      aria-disabled={!enabled}
      title={label}
      className="inline-flex size-9 items-center justify-center rounded-md border border-line text-ink hover:bg-sunken aria-disabled:cursor-default aria-disabled:bg-transparent aria-disabled:opacity-40"
      onClick={(event) => {
        // On the last page it stays a link, or the keyboard would lose its place.
        if (!enabled) event.preventDefault();
      }}
    >
      <Icon name={icon} />
    </Link>
  );
}
