import { useRef } from 'react';
import { Brand } from '@/shell/brand';
import { Navigation } from '@/shell/navigation';
import { IconButton } from '@/ui/button';

/** The navigation of narrow screens: a button that opens it as a modal at the side. */
export function Drawer() {
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => dialog.current?.close();
  return (
    <>
      <IconButton
        icon="menu"
        label="Open the menu"
        className="-ms-2 lg:hidden"
        onClick={() => dialog.current?.showModal()}
      />
      {/* A click beside the drawer lands on the element itself; the keyboard has Escape. */}
      {/* eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions */}
      <dialog
        ref={dialog}
        aria-label="Menu"
        className="me-auto h-dvh max-h-none w-72 max-w-[85vw] border-e border-line bg-surface text-ink"
        onClick={(event) => {
          if (event.target === event.currentTarget) close();
        }}
      >
        <div className="flex h-full flex-col">
          <div className="flex items-center justify-between gap-2 p-3">
            <Brand onNavigate={close} />
            <IconButton icon="close" label="Close the menu" onClick={close} />
          </div>
          <Navigation onNavigate={close} />
        </div>
      </dialog>
    </>
  );
}
