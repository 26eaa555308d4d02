import { useEffect, useId, useRef, type ReactNode } from 'react';

interface DialogProps {
  title: string;
  children: ReactNode;
  /** Escape, or a press beside the dialog. */
  onClose?: () => void;
  /** False while something is under way that closing would not stop, or when a question needs an answer. */
  closable?: boolean;
  /** For forms. */
  wide?: boolean;
}

/** A modal: the browser's own <dialog> keeps the focus inside and gives it back afterwards. Rendered means open. */
export function Dialog({ title, children, onClose, closable = true, wide = false }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const pressedBeside = useRef(false);

  useEffect(() => {
    const dialog = ref.current;
    const opener = document.activeElement;
    dialog?.showModal();
    return () => {
      dialog?.close();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);

  return (
    // A click beside the dialog lands on the element itself; the keyboard has Escape.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={ref}
      aria-labelledby={titleId}
      className={`m-auto w-full rounded-lg border border-line bg-surface p-0 text-ink shadow-xl max-sm:max-w-[calc(100vw-2rem)] ${wide ? 'max-w-3xl' : 'max-w-lg'}`}
      onCancel={(event) => {
        event.preventDefault();
        if (closable) onClose?.();
      }}
      onKeyDown={(event) => {
        // Not for a dialog on top of this one.
        event.stopPropagation();
        // Browsers let a second Escape through, whatever `onCancel` says.
        if (event.key === 'Escape' && !closable) event.preventDefault();
      }}
      onPointerDown={(event) => {
        pressedBeside.current = event.target === event.currentTarget;
      }}
      onClick={(event) => {
        // Not when text was selected inside and let go of out here.
        if (closable && pressedBeside.current && event.target === event.currentTarget) onClose?.();
      }}
    >
      <div className="space-y-4 p-5">
        <h2 id={titleId} dir="auto" className="text-base font-semibold text-balance wrap-anywhere">
          {title}
        </h2>
        {children}
      </div>
    </dialog>
  );
}

/** The row of buttons at a dialog's end. */
export function DialogButtons({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap justify-end gap-2">{children}</div>;
}
