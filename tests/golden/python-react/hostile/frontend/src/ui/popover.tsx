import { createContext, useCallback, useContext, useEffect, useRef, useState, type ReactNode } from 'react';
import { Icon, type IconName } from '@/ui/icon';

interface PopoverProps {
  label: ReactNode;
  icon?: IconName;
  align?: 'start' | 'end';
  buttonClassName?: string;
  /** Content that is done with the panel closes it through useClosePopover. */
  children: ReactNode;
}

const CloseContext = createContext<() => void>(() => undefined);

/** Closes the panel around the caller and gives the focus back to its button. */
export function useClosePopover(): () => void {
  return useContext(CloseContext);
}

/**
 * A button that opens a small panel. Escape, leaving it with Tab, or a press elsewhere closes it. On a phone the panel is as
 * wide as the nearest positioned ancestor.
 */
export function Popover({ label, icon, align = 'start', buttonClassName, children }: PopoverProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = useCallback(() => {
    setOpen(false);
    button.current?.focus();
  }, []);

  useEffect(() => {
    if (!open) return;
    const closeOutside = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close();
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    document.addEventListener('keydown', closeOnEscape);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
      document.removeEventListener('keydown', closeOnEscape);
    };
  }, [open, close]);

  return (
    <div ref={root} className="sm:relative">
      <button
        ref={button}
        type="button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        className={
          buttonClassName ??
          'inline-flex min-h-9 items-center gap-1.5 rounded-md border border-line-strong bg-surface px-3 py-1.5 font-medium hover:bg-sunken'
        }
      >
        {icon && <Icon name={icon} />}
        {label}
      </button>
      {open && (
        <div
          className={`absolute z-30 mt-1 max-h-80 overflow-auto rounded-md border border-line bg-surface p-1 shadow-lg max-sm:inset-x-3 sm:w-64 ${align === 'end' ? 'sm:end-0' : 'sm:start-0'}`}
        >
          <CloseContext value={close}>{children}</CloseContext>
        </div>
      )}
    </div>
  );
}

/** The look of a row in a popover. */
export const popoverItem =
  'flex w-full items-center gap-2 rounded px-2.5 py-1.5 text-start wrap-anywhere hover:bg-sunken focus-visible:-outline-offset-2';
