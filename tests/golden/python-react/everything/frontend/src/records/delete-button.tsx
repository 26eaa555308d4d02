import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { isStatus, messageOf } from '@/api/problem';
import { keys } from '@/api/query-client';
import { anyRecords } from '@/api/records';
import type { Entity } from '@/model/entity';
import type { StoredRecord } from '@/model/record';
import { features } from '@/project';
import { listHref } from '@/records/paths';
import { Button } from '@/ui/button';
import { Dialog, DialogButtons } from '@/ui/dialog';
import { Notice } from '@/ui/states';
import { notify } from '@/ui/toasts';

/** Deletes a record after asking; a refusal is explained where the question was. */
export function DeleteButton({ entity, record }: { entity: Entity; record: StoredRecord }) {
  const [asking, setAsking] = useState(false);
  const client = useQueryClient();
  const navigate = useNavigate();
  const removal = useMutation({
    mutationFn: () => anyRecords(entity.path).remove(record.id),
    onSuccess: async () => {
      notify(`“${record.label}” was deleted.`);
      await navigate(listHref(entity.path), { replace: true });
      client.removeQueries({ queryKey: keys.record(entity.path, String(record.id)) });
      await client.invalidateQueries({ queryKey: keys.all });
    },
  });
  const close = () => {
    setAsking(false);
    removal.reset();
  };

  return (
    <>
      <Button icon="trash" onClick={() => setAsking(true)}>
        Delete
      </Button>
      {asking && (
        <Dialog title={`Delete “${record.label}”?`} onClose={close} closable={!removal.isPending}>
          <p className="text-ink-subtle">
            {features.softDelete
              ? 'It disappears from all lists. The list of deleted records can bring it back.'
              : 'This cannot be undone. Records that belong to it may be deleted with it.'}
          </p>
          {removal.error && (
            <Notice kind="error">
              {messageOf(removal.error)}
              {isStatus(removal.error, 409) && ' Change or delete the records that refer to it first.'}
            </Notice>
          )}
          <DialogButtons>
            <Button onClick={close} disabled={removal.isPending}>
              {removal.error ? 'Close' : 'Keep it'}
            </Button>
            <Button look="danger" disabled={removal.isPending} onClick={() => removal.mutate()}>
              {removal.isPending ? 'Deleting…' : 'Delete'}
            </Button>
          </DialogButtons>
        </Dialog>
      )}
    </>
  );
}
