import { useQuery } from '@tanstack/react-query';
import { messageOf } from '@/api/problem';
import { draftLabel, draftText } from '@/forms/draft-text';
import { changedNames, draftsOf, type Drafts } from '@/model/draft';
import type { Entity } from '@/model/entity';
import type { StoredRecord } from '@/model/record';
import { Button } from '@/ui/button';
import { Dialog, DialogButtons } from '@/ui/dialog';
import { EmptyValue } from '@/ui/empty-value';
import { Loading, Notice } from '@/ui/states';

interface ConflictDialogProps {
  entity: Entity;
  /** The drafts of the version that this form started from. */
  before: Drafts;
  /** What this form holds now. */
  drafts: Drafts;
  loadLatest: () => Promise<StoredRecord>;
  onReload: (latest: StoredRecord) => void;
  onOverwrite: (latest: StoredRecord) => void;
  onClose: () => void;
}

/** Somebody else saved first (412). Nothing is lost without a choice: take theirs, or save mine over it. */
export function ConflictDialog(props: ConflictDialogProps) {
  const { entity, before, drafts, loadLatest, onReload, onOverwrite, onClose } = props;
  const latest = useQuery({ queryKey: ['conflict', entity.path], queryFn: loadLatest, gcTime: 0, staleTime: 0 });

  return (
    <Dialog title="This record was changed meanwhile" onClose={onClose}>
      {latest.isPending && <Loading lines={2} />}
      {latest.isError && <Notice kind="error">{messageOf(latest.error)}</Notice>}
      {latest.isSuccess && (
        <Differences entity={entity} before={before} theirs={draftsOf(entity, latest.data)} mine={drafts} />
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

interface DifferencesProps {
  entity: Entity;
  before: Drafts;
  theirs: Drafts;
  mine: Drafts;
}

/** What both changed, value beside value, and the names of what only one did. */
function Differences({ entity, before, theirs, mine }: DifferencesProps) {
  const byThem = changedNames(before, theirs);
  const byMe = changedNames(before, mine);
  const both = byMe.filter((name) => byThem.includes(name));
  const labels = (names: readonly string[]) => names.map((name) => draftLabel(entity, name)).join(', ');
  const onlyThem = labels(byThem.filter((name) => !both.includes(name)));
  const onlyMe = labels(byMe.filter((name) => !both.includes(name)));

  return (
    <div className="space-y-2 text-ink-subtle">
      <p>Somebody saved a newer version after you opened this page.</p>
      {both.length > 0 && (
        <div className="max-h-80 overflow-auto">
          <table className="w-full table-fixed border-collapse text-start wrap-anywhere">
            <caption className="sr-only">Changed by both</caption>
            <thead>
              <tr className="border-b border-line text-xs">
                <th scope="col" className="py-1 pe-3 text-start font-medium">
                  Changed by both
                </th>
                <th scope="col" className="py-1 pe-3 text-start font-medium">
                  Theirs
                </th>
                <th scope="col" className="py-1 text-start font-medium">
                  Mine
                </th>
              </tr>
            </thead>
            <tbody className="text-ink">
              {both.map((name) => (
                <tr key={name} className="border-b border-line align-top">
                  <th scope="row" dir="auto" className="py-1.5 pe-3 text-start font-medium">
                    {draftLabel(entity, name)}
                  </th>
                  <td dir="auto" className="py-1.5 pe-3 whitespace-pre-line">
                    {draftText(entity, name, theirs[name]) ?? <EmptyValue />}
                  </td>
                  <td dir="auto" className="py-1.5 whitespace-pre-line">
                    {draftText(entity, name, mine[name]) ?? <EmptyValue />}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {onlyThem !== '' && (
        <p>
          Changed by them only: <strong className="text-ink">{onlyThem}</strong>.
        </p>
      )}
      {onlyMe !== '' && (
        <p>
          Changed by you only: <strong className="text-ink">{onlyMe}</strong>.
        </p>
      )}
      <p>Saving yours replaces only what you changed; the rest of the newer version stays.</p>
    </div>
  );
}
