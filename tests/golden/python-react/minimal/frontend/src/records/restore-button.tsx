import { useMutation, useQueryClient } from '@tanstack/react-query';
import { messageOf } from '@/api/problem';
import { keys } from '@/api/query-client';
import { anyRecords } from '@/api/records';
import type { Entity } from '@/model/entity';
import type { StoredRecord } from '@/model/record';
import { recordName } from '@/records/record-name';
import { Button } from '@/ui/button';
import { notify } from '@/ui/toasts';

/** Brings a deleted record back. */
export function RestoreButton({ entity, record }: { entity: Entity; record: StoredRecord }) {
  const client = useQueryClient();
  const name = recordName(entity, record);
  const restoring = useMutation({
    mutationFn: () => anyRecords(entity.path).restore(record.id),
    onSuccess: () => {
      notify(`“${name}” is back.`);
      return client.invalidateQueries({ queryKey: keys.all });
    },
    onError: (error) => notify(messageOf(error), 'error'),
  });
  return (
    <Button icon="restore" disabled={restoring.isPending} onClick={() => restoring.mutate()}>
      Restore
      <span className="sr-only">{name}</span>
    </Button>
  );
}
