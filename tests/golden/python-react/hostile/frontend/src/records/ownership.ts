import { useUser } from '@/auth/use-session';
import type { StoredRecord } from '@/model/record';

/** The account whose records this one may refer to: that of the record, or of whoever makes a new one. */
export function useOwner(record: StoredRecord | null): string | undefined {
  const user = useUser();
  return record?.auth_user_id ?? user?.id;
}

/** Whether what the reader makes belongs to the same account. Administrators see records of others, too. */
export function useIsOwner(record: StoredRecord | null): boolean {
  return useOwner(record) === useUser()?.id;
}
