import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { keys } from '@/api/query-client';
import { anyRecords } from '@/api/records';
import type { RecordId, RecordRef } from '@/model/record';
import { DEBOUNCE_MS } from '@/ui/use-debounced-text';

const none: readonly RecordRef[] = [];

interface OptionsScope {
  /** Of this account only. */
  owner: string | undefined;
  enabled: boolean;
}

/** Records of an entity whose label matches, searched by the API once typing pauses. */
export function useOptions(target: string, search: string, { owner, enabled }: OptionsScope) {
  const settled = useSettled(search);
  const query = useQuery({
    queryKey: keys.options(target, settled, owner),
    queryFn: ({ signal }) => anyRecords(target).options(settled, { owner, signal }),
    enabled,
    // A record that was just made, perhaps in another tab, is the one to choose.
    staleTime: 0,
    placeholderData: keepPreviousData,
  });
  return {
    options: query.data ?? none,
    searching: query.isFetching || settled !== search,
    error: query.error,
  };
}

/** The reference to a record that is known by its identifier only, such as one in the URL. */
export function useRecordRef(target: string, id: RecordId | null) {
  const query = useQuery({
    queryKey: keys.record(target, String(id)),
    queryFn: ({ signal }) => anyRecords(target).get(id ?? '', signal),
    enabled: id !== null,
  });
  return { ref: query.data ?? null, pending: id !== null && query.isPending, missing: query.isError };
}

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), text === '' ? 0 : DEBOUNCE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
