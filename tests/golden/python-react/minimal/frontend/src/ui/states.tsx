import type { ReactNode, Ref } from 'react';
import { ApiError, isStatus, messageOf } from '@/api/problem';
import { Button, LinkButton } from '@/ui/button';
import { Page } from '@/ui/page';

/** Something could not be loaded: what happened, and a way to try again. */
export function LoadError({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  return (
    <div role="alert" className="card flex flex-wrap items-center justify-between gap-3 p-4">
      <div>
        <p className="font-medium">{messageOf(error)}</p>
        <RequestId error={error} />
      </div>
      <Button icon="restore" onClick={onRetry}>
        Try again
      </Button>
    </div>
  );
}

function RequestId({ error }: { error: unknown }) {
  const id = error instanceof ApiError ? error.requestId : null;
  return id === null ? null : <p className="mt-1 text-xs text-ink-subtle">Request {id}</p>;
}

/** There is nothing to show yet, or nothing that matches. */
export function Empty({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="flex flex-col items-center gap-2 px-4 py-12 text-center">
      <p className="text-base font-medium">{title}</p>
      {children && <p className="max-w-prose text-ink-subtle">{children}</p>}
      {action && <div className="mt-2 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  );
}

export function NotFound({ title = 'Not found', children }: { title?: string; children?: ReactNode }) {
  return (
    <Page title={title}>
      <p className="mb-4 max-w-prose text-ink-subtle">
        {children ?? 'There is no page at this address. It may have moved, or the link is incomplete.'}
      </p>
      <LinkButton to="/" icon="home">
        Go to the overview
      </LinkButton>
    </Page>
  );
}

interface NoticeProps {
  kind: 'error' | 'warning' | 'success';
  /** To move the focus to it, which brings it into sight. */
  ref?: Ref<HTMLDivElement>;
  children: ReactNode;
}

/** A message that stays on the page. */
export function Notice({ kind, ref, children }: NoticeProps) {
  const colours = {
    error: 'bg-negative-soft text-negative',
    warning: 'bg-warning-soft text-warning',
    success: 'bg-positive-soft text-positive',
  }[kind];
  return (
    <div
      ref={ref}
      tabIndex={-1}
      role={kind === 'error' ? 'alert' : 'status'}
      className={`rounded-md px-4 py-3 wrap-anywhere ${colours}`}
    >
      {children}
    </div>
  );
}

/** Grey bars in place of what is being loaded. */
export function Loading({ lines = 6, label = 'Loading' }: { lines?: number; label?: string }) {
  return (
    <div role="status" aria-label={label} className="space-y-3 p-4">
      {Array.from({ length: lines }, (_, index) => (
        <div key={index} className={`skeleton h-5 ${index % 3 === 2 ? 'w-2/3' : 'w-full'}`} />
      ))}
    </div>
  );
}

export function isMissing(error: unknown): boolean {
  return isStatus(error, 404);
}
