import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { messageOf } from '@/api/problem';
import { keys } from '@/api/query-client';
import { runAction } from '@/api/records';
import type { Action } from '@/model/entity';
import type { RecordId } from '@/model/record';
import { AnswerView } from '@/records/answer-view';
import { Button } from '@/ui/button';
import { Dialog, DialogButtons } from '@/ui/dialog';
import { FieldFrame } from '@/ui/field';
import { Notice } from '@/ui/states';
import { notify } from '@/ui/toasts';

/**
 * Runs an operation of the API. What changes something, or needs parameters, asks first; what only reads shows its
 * answer.
 */
export function ActionButton({ action, recordId }: { action: Action; recordId?: RecordId }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon="run" title={action.description} onClick={() => setOpen(true)}>
        <span dir="auto">{action.label}</span>
      </Button>
      {open && <ActionDialog action={action} recordId={recordId} onClose={() => setOpen(false)} />}
    </>
  );
}

interface ActionDialogProps {
  action: Action;
  recordId: RecordId | undefined;
  onClose: () => void;
}

function ActionDialog({ action, recordId, onClose }: ActionDialogProps) {
  const formId = useId();
  const client = useQueryClient();
  const [parameters, setParameters] = useState<Readonly<Record<string, string>>>({});
  const reads = action.method === 'GET';
  const running = useMutation({
    mutationFn: () => runAction(action, { ...parameters, ...(recordId === undefined ? {} : { id: String(recordId) }) }),
    onSuccess: async () => {
      if (reads) return;
      await client.invalidateQueries({ queryKey: keys.all });
      notify(`${action.label}: done.`);
      onClose();
    },
  });

  return (
    <Dialog title={action.label} onClose={onClose} closable={!running.isPending}>
      <form
        id={formId}
        className="space-y-4"
        onSubmit={(event) => {
          event.preventDefault();
          running.mutate();
        }}
      >
        {action.description && (
          <p dir="auto" className="text-ink-subtle wrap-anywhere">
            {action.description}
          </p>
        )}
        {action.parameters.map((name) => (
          <FieldFrame key={name} label={parameterLabel(name)} required>
            {(control) => (
              <input
                {...control}
                required
                className="input"
                value={parameters[name] ?? ''}
                onChange={(event) => setParameters({ ...parameters, [name]: event.target.value })}
              />
            )}
          </FieldFrame>
        ))}
      </form>
      {running.error && <Notice kind="error">{messageOf(running.error)}</Notice>}
      {reads && running.isSuccess && <AnswerView answer={running.data} />}
      <DialogButtons>
        <Button onClick={onClose} disabled={running.isPending}>
          {/* Never “Cancel”: an operation may have that name. */}
          {running.isSuccess ? 'Close' : 'Not now'}
        </Button>
        <Button look="primary" type="submit" form={formId} disabled={running.isPending}>
          {running.isPending ? 'Working…' : reads ? 'Show' : action.label}
        </Button>
      </DialogButtons>
    </Dialog>
  );
}

/** "fiscal_year" becomes "Fiscal year". */
function parameterLabel(name: string): string {
  const words = name.replaceAll('_', ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
