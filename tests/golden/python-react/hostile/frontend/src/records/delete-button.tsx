import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { isStatus, messageOf } from '@/api/problem';
import { keys } from '@/api/query-client';
import { anyRecords } from '@/api/records';
import type { Entity, Related } from '@/model/entity';
import type { StoredRecord } from '@/model/record';
import { features } from '@/project';
import { listHref } from '@/records/paths';
import { recordName } from '@/records/record-name';
import { Button } from '@/ui/button';
import { Dialog, DialogButtons } from '@/ui/dialog';
import { Notice } from '@/ui/states';
import { notify } from '@/ui/toasts';

/** Deletes the version of a record that is shown, after asking; a refusal is explained where the question was. */
export function DeleteButton({ entity, record }: { entity: Entity; record: StoredRecord }) {
  const [asking, setAsking] = useState(false);
  const client = useQueryClient();
  const navigate = useNavigate();
  const name = recordName(entity, record);
  const removal = useMutation({
    mutationFn: () => anyRecords(entity.path).remove(record.id, record.version),
    onSuccess: async () => {
      notify(`“${name}” was deleted.`);
      await navigate(listHref(entity.path), { replace: true });
      client.removeQueries({ queryKey: keys.record(entity.path, String(record.id)) });
      await client.invalidateQueries({ queryKey: keys.all });
    },
  });
  const close = () => {
    setAsking(false);
    // What is on the page is not what the API has: somebody changed or deleted it meanwhile.
    if (isStatus(removal.error, 404, 412)) void client.invalidateQueries({ queryKey: keys.all });
    removal.reset();
  };

  return (
    <>
      <Button icon="trash" onClick={() => setAsking(true)}>
        Delete
      </Button>
      {asking && (
        <Dialog title={`Delete “${name}”?`} onClose={close} closable={!removal.isPending}>
          <p className="text-ink-subtle">
            {features.softDelete
              ? 'It disappears from all lists. The list of deleted records can bring it back.'
              : 'This cannot be undone.'}
          </p>
          <Consequences related={entity.related} />
          {removal.error && (
            <Notice kind="error">
              {messageOf(removal.error)}
              {isStatus(removal.error, 409) && ' Change or delete the records that refer to it first.'}
              {isStatus(removal.error, 412) && ' Close this question to see what it is now.'}
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

const consequences: Record<Related['onDelete'], string> = {
  restrict: 'while there are any, it cannot be deleted',
  cascade: 'deleted along with it',
  'set-null': 'stay, but no longer refer to it',
};

/** What happens to the records that refer to this one. */
function Consequences({ related }: { related: readonly Related[] }) {
  if (related.length === 0) return null;
  return (
    <ul className="list-disc space-y-1 ps-5 text-ink-subtle">
      {related.map(({ label, source, column, onDelete }) => (
        <li key={`${source}.${column}`} className="wrap-anywhere">
          <span dir="auto">{label}</span>: {consequences[onDelete]}.
        </li>
      ))}
    </ul>
  );
}
