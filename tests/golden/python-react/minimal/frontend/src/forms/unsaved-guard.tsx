import { useCallback, useEffect, useRef, type ReactNode } from 'react';
import { useBlocker, type BlockerFunction } from 'react-router';
import { Button } from '@/ui/button';
import { Dialog, DialogButtons } from '@/ui/dialog';

let unsavedForms = 0;

/** Whether a form on the page holds typed work, for what is no navigation. */
export function hasUnsavedWork(): boolean {
  return unsavedForms > 0;
}

/**
 * Asks before typed work is lost: a dialog within the application, the browser's own question when the tab closes.
 * `allowLeaving` lifts the guard, for the navigation after saving.
 */
export function useUnsavedGuard(dirty: boolean): { readonly dialog: ReactNode; readonly allowLeaving: () => void } {
  const allowed = useRef(false);
  const blocker = useBlocker(
    useCallback<BlockerFunction>(
      ({ currentLocation, nextLocation }) =>
        dirty && !allowed.current && currentLocation.pathname !== nextLocation.pathname,
      [dirty],
    ),
  );

  useEffect(() => {
    if (!dirty) return;
    const ask = (event: BeforeUnloadEvent) => {
      if (!allowed.current) event.preventDefault();
    };
    unsavedForms += 1;
    window.addEventListener('beforeunload', ask);
    return () => {
      unsavedForms -= 1;
      window.removeEventListener('beforeunload', ask);
    };
  }, [dirty]);

  const dialog =
    blocker.state === 'blocked' ? (
      <Dialog title="Leave without saving?" onClose={() => blocker.reset()}>
        <p className="text-ink-subtle">What you have entered on this page will be lost.</p>
        <DialogButtons>
          <Button onClick={() => blocker.reset()}>Stay here</Button>
          <Button look="danger" onClick={() => blocker.proceed()}>
            Leave
          </Button>
        </DialogButtons>
      </Dialog>
    ) : null;

  const allowLeaving = useCallback(() => {
    allowed.current = true;
  }, []);
  return { dialog, allowLeaving };
}
