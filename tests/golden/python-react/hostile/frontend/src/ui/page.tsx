import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { useLocation } from 'react-router';
import { project } from '@/project';

interface PageProps {
  /** The one h1 and the document's title. */
  title: string;
  /** Above the title: where this page belongs. */
  above?: ReactNode;
  /** Below the title. */
  lead?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

/** Frame of a page: document title, heading that takes the focus after navigation, actions beside it. */
export function Page({ title, above, lead, actions, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusAfterNavigation(heading);

  return (
    <>
      <title>{title === project.name ? title : `${title} · ${project.name}`}</title>
      <header className="mb-5 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div className="min-w-0 grow basis-72">
          {above}
          <h1 ref={heading} tabIndex={-1} dir="auto" className="text-2xl font-semibold tracking-tight wrap-anywhere">
            {title}
          </h1>
          {lead && <div className="mt-1 max-w-prose text-ink-subtle wrap-anywhere">{lead}</div>}
        </div>
        {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
      </header>
      {children}
    </>
  );
}

let focusedPath: string | null = null;

/**
 * Moves the focus to the heading of a new page; not on the first page, and not while a list is filtered. A heading that
 * replaces the focused one (loaded after a skeleton) takes the focus over. Where the page is scrolled to is left to the router.
 */
function useFocusAfterNavigation(heading: RefObject<HTMLHeadingElement | null>): void {
  const { pathname } = useLocation();
  useEffect(() => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (focusedPath !== null && (focusedPath !== pathname || lost)) heading.current?.focus({ preventScroll: true });
    focusedPath = pathname;
  }, [heading, pathname]);
}
