import { useSyncExternalStore } from 'react';
import { Icon } from '@/ui/icon';

interface Toast {
  readonly id: number;
  readonly text: string;
  readonly kind: 'success' | 'error';
}

/** Good news leaves by itself; an error stays until it is closed. */
const VISIBLE_MS = 6_000;

let toasts: readonly Toast[] = [];
let nextId = 1;
const listeners = new Set<() => void>();

/** Says in a corner, and to screen readers, what has happened. */
export function notify(text: string, kind: Toast['kind'] = 'success'): void {
  const toast = { id: nextId++, text, kind };
  const recent = toasts.slice(-3);
  set([...toasts.filter((earlier) => earlier.kind === 'error' || recent.includes(earlier)), toast]);
  if (kind === 'success') setTimeout(() => dismiss(toast.id), VISIBLE_MS);
}

export function dismissAll(): void {
  set([]);
}

function dismiss(id: number): void {
  set(toasts.filter((toast) => toast.id !== id));
}

function set(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The live region is always there, or screen readers would miss its first message. */
export function Toasts() {
  const shown = useSyncExternalStore(subscribe, () => toasts);
  return (
    <div
      role="status"
      aria-live="polite"
      className="pointer-events-none fixed inset-x-4 bottom-4 z-50 flex flex-col items-end gap-2"
    >
      {shown.map((toast) => (
        <div
          key={toast.id}
          className="pointer-events-auto flex w-full max-w-sm items-start gap-3 rounded-lg border border-line bg-surface p-3 shadow-lg"
        >
          <Icon
            name={toast.kind === 'error' ? 'warning' : 'check'}
            className={`mt-0.5 size-4 ${toast.kind === 'error' ? 'text-negative' : 'text-positive'}`}
          />
          <p dir="auto" className="grow wrap-anywhere">
            {toast.text}
          </p>
          <button
            type="button"
            aria-label="Close this message"
            className="-m-1 rounded p-1 text-ink-subtle hover:bg-sunken hover:text-ink"
            onClick={() => dismiss(toast.id)}
          >
            <Icon name="close" />
          </button>
        </div>
      ))}
    </div>
  );
}
