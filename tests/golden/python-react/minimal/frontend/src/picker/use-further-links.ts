import { useInfiniteQuery } from '@tanstack/react-query';
import { messageOf } from '@/api/problem';
import { keys } from '@/api/query-client';
import { anyRecords } from '@/api/records';
import type { Link } from '@/model/entity';
import type { RecordId, RecordRef } from '@/model/record';

const PAGE_SIZE = '100';

/** The links of a record in pages, newest first: the first when it is asked for, then one more each time. */
export function useFurtherLinks({ target, backName }: Link, recordId: RecordId | null) {
  const id = String(recordId);
  const query = useInfiniteQuery({
    queryKey: keys.links(target, backName, id),
    queryFn: ({ pageParam, signal }) => {
      const query = { [backName]: id, page: String(pageParam), page_size: PAGE_SIZE };
      return anyRecords(target).list(new URLSearchParams(query), signal);
    },
    initialPageParam: 1,
    getNextPageParam: ({ page, page_size, total }) => (page * page_size < total ? page + 1 : undefined),
    enabled: false,
    // What another form has seen may be different by now.
    gcTime: 0,
  });
  const records: readonly RecordRef[] = query.data?.pages.flatMap(({ items }) => items) ?? [];
  return {
    records,
    loading: query.isFetching,
    problem: query.error ? messageOf(query.error) : null,
    load: () => query.fetchNextPage({ cancelRefetch: false }),
  };
}
