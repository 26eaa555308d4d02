import { useQuery } from '@tanstack/react-query';
import { messageOf } from '@/api/problem';
import { changedNames, draftsOf, type Drafts } from '@/model/draft';
import type { Entity } from '@/model/entity';
import type { StoredRecord } from '@/model/record';
import { Button } from '@/ui/button';
import { Dialog, DialogButtons } from '@/ui/dialog';
import { Loading, Notice } from '@/ui/states';

interface ConflictDialogProps {
  entity: Entity;
  /** The drafts of the version that this form started from. */
  before: Drafts;
  /** The names that this form changed. */
  mine: readonly string[];
  loadLatest: () => Promise<StoredRecord>;
  onReload: (latest: StoredRecord) => void;
  onOverwrite: (latest: StoredRecord) => void;
  onClose: () => void;
}

/** Somebody else saved first (412). Nothing is lost without a choice: take theirs, or save mine over it. */
export function ConflictDialog(props: ConflictDialogProps) {
  const { entity, before, mine, loadLatest, onReload, onOverwrite, onClose } = props;
  const latest = useQuery({ queryKey: ['conflict', entity.path], queryFn: loadLatest, gcTime: 0, staleTime: 0 });
  const theirs = latest.data ? changedNames(before, draftsOf(entity, latest.data)) : [];

  return (
    <Dialog title="This record was changed meanwhile" onClose={onClose}>
      {latest.isPending && <Loading lines={2} />}
      {latest.isError && <Notice kind="error">{messageOf(latest.error)}</Notice>}
      {latest.isSuccess && (
        <div className="space-y-2 text-ink-subtle">
          <p>Somebody saved a newer version after you opened this page.</p>
          {theirs.length > 0 && (
            <p>
              Changed by them: <strong className="text-ink">{labels(entity, theirs)}</strong>.
            </p>
          )}
          <p>
            Changed by you: <strong className="text-ink">{labels(entity, mine)}</strong>.
          </p>
          <p>Saving yours changes only those fields; the rest of the newer version stays.</p>
        </div>
      )}
      <DialogButtons>
        <Button onClick={onClose}>Keep editing</Button>
        {latest.isSuccess && (
          <>
            <Button onClick={() => onReload(latest.data)}>Discard mine, load theirs</Button>
            <Button look="primary" onClick={() => onOverwrite(latest.data)}>
              Save mine
            </Button>
          </>
        )}
      </DialogButtons>
    </Dialog>
  );
}

function labels(entity: Entity, names: readonly string[]): string {
  const known = new Map([
    ...entity.fields.map(({ name, label }) => [name, label] as const),
    ...entity.references.map(({ column, label }) => [column, label] as const),
    ...entity.links.map(({ idsName, label }) => [idsName, label] as const),
  ]);
  return names.map((name) => known.get(name) ?? name).join(', ');
}
