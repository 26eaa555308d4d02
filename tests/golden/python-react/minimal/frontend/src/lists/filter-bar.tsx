import { useEffect, useRef, useState } from 'react';
import { FilterControl } from '@/lists/filter-controls';
import { filtersOf, type Filter } from '@/lists/filters';
import { changed, withFilter, type ListState } from '@/lists/list-state';
import type { Entity } from '@/model/entity';
import { Button, IconButton } from '@/ui/button';
import { Popover, popoverItem, useClosePopover } from '@/ui/popover';

interface FilterBarProps {
  entity: Entity;
  state: ListState;
  setState: (next: ListState, options?: { replace?: boolean }) => void;
  /** Filters that were asked for and may still be empty. */
  opened: readonly string[];
  setOpened: (names: readonly string[]) => void;
  /** Takes the focus to where it can go on from, because what was pressed is about to leave. */
  onRemoved: () => void;
}

/** The filters in use, each with its inputs. Those in the URL are always shown. */
export function FilterBar({ entity, state, setState, opened, setOpened, onRemoved }: FilterBarProps) {
  const shown = filtersOf(entity).filter((filter) => opened.includes(filter.name) || inUse(filter, state));
  const latest = opened.at(-1);
  const panel = useRef<HTMLDivElement>(null);
  const openedBefore = useRef(opened.length);

  // A filter that was just added is the next thing to fill in.
  useEffect(() => {
    if (opened.length > openedBefore.current) {
      panel.current?.querySelector<HTMLElement>(`[data-filter="${latest}"] :is(input, select)`)?.focus();
    }
    openedBefore.current = opened.length;
  }, [opened, latest]);

  if (shown.length === 0) return null;
  const close = (filter: Filter) => {
    onRemoved();
    setOpened(opened.filter((name) => name !== filter.name));
    setState(filter.params.reduce((next, name) => withFilter(next, name, ''), state));
  };

  return (
    <section
      ref={panel}
      aria-label="Filters"
      className="grid gap-3 border-b border-line p-3 sm:grid-cols-2 lg:grid-cols-3"
    >
      {shown.map((filter) => (
        <div key={filter.name} data-filter={filter.name} className="flex items-end gap-1">
          <div className="min-w-0 grow">
            <FilterControl
              filter={filter}
              state={state}
              onFilter={(name, value) => setState(withFilter(state, name, value), { replace: true })}
            />
          </div>
          <IconButton icon="close" label={`Remove the filter ${filter.label}`} onClick={() => close(filter)} />
        </div>
      ))}
      <div className="flex items-end">
        <Button
          look="quiet"
          onClick={() => {
            onRemoved();
            setOpened([]);
            setState(changed(state, { filters: {} }));
          }}
        >
          Clear all filters
        </Button>
      </div>
    </section>
  );
}

/** Offers the filters that are not shown yet. */
export function AddFilter({ entity, state, opened, setOpened }: Omit<FilterBarProps, 'setState' | 'onRemoved'>) {
  const filters = filtersOf(entity);
  if (filters.length === 0) return null;
  return (
    <Popover icon="filter" label="Filter" align="end">
      <FilterChoice
        filters={filters.filter((filter) => !opened.includes(filter.name) && !inUse(filter, state))}
        onChoose={(name) => setOpened([...opened, name])}
      />
    </Popover>
  );
}

/** From this many on, typing finds a filter quicker than looking. */
const MANY_FILTERS = 10;

function FilterChoice({ filters, onChoose }: { filters: readonly Filter[]; onChoose: (name: string) => void }) {
  const [text, setText] = useState('');
  const close = useClosePopover();
  const matching = filters.filter(({ label }) => label.toLowerCase().includes(text.trim().toLowerCase()));
  return (
    <>
      {filters.length > MANY_FILTERS && (
        <input
          type="search"
          aria-label="Find a filter"
          placeholder="Find a filter"
          className="input mb-1"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      )}
      <ul>
        {matching.map((filter) => (
          <li key={filter.name}>
            <button
              type="button"
              dir="auto"
              className={popoverItem}
              onClick={() => {
                close();
                onChoose(filter.name);
              }}
            >
              {filter.label}
            </button>
          </li>
        ))}
      </ul>
      {matching.length === 0 && <p className="px-2.5 py-1.5 text-ink-subtle">No more filters.</p>}
    </>
  );
}

function inUse(filter: Filter, state: ListState): boolean {
  return filter.params.some((name) => state.filters[name] !== undefined);
}
