import { useQuery } from '@tanstack/react-query';
import { keys } from '@/api/query-client';
import { anyRecords } from '@/api/records';
import type { Entity } from '@/model/entity';

/**
 * One record by the identifier in the URL. With `fresh`, what the cache has is asked for again: `isFetchedAfterMount` then
 * tells that the data is as new as the page.
 */
export function useRecord(entity: Entity, id: string, { fresh = false } = {}) {
  return useQuery({
    queryKey: keys.record(entity.path, id),
    queryFn: ({ signal }) => anyRecords(entity.path).get(id, signal),
    ...(fresh && { refetchOnMount: 'always' as const }),
  });
}
