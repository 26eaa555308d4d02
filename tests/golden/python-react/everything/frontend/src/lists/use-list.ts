import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { keys } from '@/api/query-client';
import { anyRecords } from '@/api/records';
import { listParams, listQuery, parseListState, type ListState } from '@/lists/list-state';
import type { Entity } from '@/model/entity';
import type { Page, StoredRecord } from '@/model/record';

/** The list's state from the URL, and a way to change it. Typing replaces the history entry, other steps add one. */
export function useListState(entity: Entity): [ListState, (next: ListState, options?: { replace?: boolean }) => void] {
  const [params, setParams] = useSearchParams();
  const state = useMemo(() => parseListState(entity, params), [entity, params]);
  const setState = useCallback(
    (next: ListState, options: { replace?: boolean } = {}) =>
      setParams(listParams(next), { ...options, preventScrollReset: true }),
    [setParams],
  );
  return [state, setState];
}

/**
 * A page of records. While the next page loads, the previous one stays (`isPlaceholderData`); not between living and deleted
 * records, because what can be done with them differs.
 */
export function useRecordPage(
  path: string,
  query: URLSearchParams,
  enabled = true,
): UseQueryResult<Page<StoredRecord>> {
  const search = query.toString();
  return useQuery({
    queryKey: keys.list(path, search),
    queryFn: ({ signal }) => anyRecords(path).list(new URLSearchParams(search), signal),
    placeholderData: (previous, before) =>
      isDeleted(before?.queryKey[3]) === isDeleted(search) ? previous : undefined,
    enabled,
  });
}

function isDeleted(search: string | undefined): boolean {
  return new URLSearchParams(search).get('deleted') === 'true';
}

export function useList(entity: Entity, state: ListState): UseQueryResult<Page<StoredRecord>> {
  return useRecordPage(entity.path, listQuery(entity, state));
}
