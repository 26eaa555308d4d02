import { accepts } from '@/lists/filter-values';
import { filtersOf } from '@/lists/filters';
import type { Entity } from '@/model/entity';
import { features } from '@/project';

export const PAGE_SIZES = [20, 50, 100] as const;
/** As the API limits them. */
export const LONGEST_SEARCH = 200;
const LAST_PAGE = 1_000_000;

/** What a list shows. All of it is in the URL, so that it survives reload, back, bookmarks and sharing. */
export interface ListState {
  readonly page: number;
  readonly pageSize: number;
  /** Field name, with a leading "-" for descending; null for the list's own order (`orderOf`). */
  readonly sort: string | null;
  readonly search: string;
  /** By query parameter, as the API names them: "status", "fee_min", "doctor_id". */
  readonly filters: Readonly<Record<string, string>>;
  /** The deleted records instead of the living ones (soft delete only). */
  readonly deleted: boolean;
}

/** Reads the URL of a list; anything that the entity does not know, or that is no value of its kind, is left out. */
export function parseListState(entity: Entity, params: URLSearchParams): ListState {
  const page = Number(params.get('page'));
  const pageSize = Number(params.get('page_size'));
  const sort = params.get('sort');
  return {
    page: Number.isInteger(page) && page > 0 && page <= LAST_PAGE ? page : 1,
    pageSize: PAGE_SIZES.find((size) => size === pageSize) ?? PAGE_SIZES[0],
    sort: sort !== null && sortNames(entity).includes(sort.replace(/^-/, '')) ? sort : null,
    search: entity.searchable ? [...(params.get('search') ?? '')].slice(0, LONGEST_SEARCH).join('') : '',
    filters: Object.fromEntries(
      filtersOf(entity).flatMap((filter) =>
        filter.params.flatMap((name) => {
          const value = params.get(name);
          return value && accepts(filter, value) ? [[name, value]] : [];
        }),
      ),
    ),
    deleted: features.softDelete && params.get('deleted') === 'true',
  };
}

/** The URL's query for a state; what is as usual stays out, so that plain lists have plain URLs. */
export function listParams(state: ListState): URLSearchParams {
  const params = new URLSearchParams();
  if (state.page !== 1) params.set('page', String(state.page));
  if (state.pageSize !== PAGE_SIZES[0]) params.set('page_size', String(state.pageSize));
  if (state.sort !== null) params.set('sort', state.sort);
  // As it was typed: a space at its end may be followed by another word.
  if (state.search.trim() !== '') params.set('search', state.search);
  appendFilters(params, state);
  return params;
}

/** The API's query for a state. */
export function listQuery(entity: Entity, state: ListState): URLSearchParams {
  const params = new URLSearchParams({ page: String(state.page), page_size: String(state.pageSize) });
  const order = orderOf(entity, state);
  if (order !== null) params.set('sort', order);
  if (state.search.trim() !== '') params.set('search', state.search.trim());
  appendFilters(params, state);
  return params;
}

/**
 * The order in force. Until somebody chooses one, records that are named by a day or a time come with the latest first, all
 * others as the API gives them: the newest first.
 */
export function orderOf(entity: Entity, state: Pick<ListState, 'sort'> = { sort: null }): string | null {
  const display = entity.fields.find(({ name }) => name === entity.displayField);
  const named = display?.sortable && (display.type === 'date' || display.type === 'datetime');
  return state.sort ?? (named ? `-${display.name}` : null);
}

/** Whether a search or a filter hides records. */
export function isNarrowed(state: ListState): boolean {
  return state.search.trim() !== '' || Object.keys(state.filters).length > 0;
}

/** A state with changes; everything but another page starts again at the first page. */
export function changed(state: ListState, changes: Partial<ListState>): ListState {
  return { ...state, page: 1, ...changes };
}

/** A state with one filter set, or removed by "". */
export function withFilter(state: ListState, name: string, value: string): ListState {
  const others = Object.entries(state.filters).filter(([key]) => key !== name);
  return changed(state, { filters: Object.fromEntries(value === '' ? others : [...others, [name, value]]) });
}

/** Ascending first, then descending. */
export function toggledSort(current: string | null, name: string): string {
  return current === name ? `-${name}` : name;
}

/** Values of the `aria-sort` attribute. */
export function sortDirection(current: string | null, name: string): 'ascending' | 'descending' | 'none' {
  if (current === name) return 'ascending';
  return current === `-${name}` ? 'descending' : 'none';
}

function sortNames(entity: Entity): readonly string[] {
  return [...entity.fields.filter((field) => field.sortable).map(({ name }) => name), 'created_at', 'updated_at'];
}

function appendFilters(params: URLSearchParams, state: ListState): void {
  for (const [name, value] of Object.entries(state.filters)) params.set(name, value);
  if (state.deleted) params.set('deleted', 'true');
}
