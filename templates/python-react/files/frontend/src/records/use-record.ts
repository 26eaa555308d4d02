import { useQuery } from '@tanstack/react-query';
import { keys } from '@/api/query-client';
import { anyRecords } from '@/api/records';
import type { Entity } from '@/model/entity';

/** One record by the identifier in the URL. */
export function useRecord(entity: Entity, id: string) {
  return useQuery({
    queryKey: keys.record(entity.path, id),
    queryFn: ({ signal }) => anyRecords(entity.path).get(id, signal),
  });
}
