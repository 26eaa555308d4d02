import { useCallback, useEffect, useRef } from 'react';
import { useBlocker, type BlockerFunction } from 'react-router';
import { Button } from '@/ui/button';
import { Dialog, DialogButtons } from '@/ui/dialog';

const unsavedForms = new Set<object>();

/** Whether a form on the page, or in a dialog on top of it, holds typed work. */
export function hasUnsavedWork(): boolean {
  return unsavedForms.size > 0;
}

/** Counts a form among those with typed work, and lets the browser ask before the tab closes. Gives what ends both, for after saving. */
export function useUnsavedWork(dirty: boolean): () => void {
  const forget = useRef(() => {});
  useEffect(() => {
    if (!dirty) return;
    const form = {};
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    unsavedForms.add(form);
    window.addEventListener('beforeunload', ask);
    forget.current = () => {
      unsavedForms.delete(form);
      window.removeEventListener('beforeunload', ask);
    };
    return forget.current;
  }, [dirty]);
  return useCallback(() => forget.current(), []);
}

const wouldLose: BlockerFunction = ({ currentLocation, nextLocation }) =>
  hasUnsavedWork() && currentLocation.pathname !== nextLocation.pathname;

/** Asks before typed work is lost by going to another page. One on a page: a router knows only one blocker. */
export function UnsavedGuard() {
  const blocker = useBlocker(wouldLose);
  if (blocker.state !== 'blocked') return null;
  return (
    <Dialog title="Leave without saving?" onClose={() => blocker.reset()}>
      <p className="text-ink-subtle">What you have entered on this page will be lost.</p>
      <DialogButtons>
        <Button onClick={() => blocker.reset()}>Stay here</Button>
        <Button look="danger" onClick={() => blocker.proceed()}>
          Leave
        </Button>
      </DialogButtons>
    </Dialog>
  );
}
