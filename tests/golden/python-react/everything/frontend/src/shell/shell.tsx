import { Suspense } from 'react';
import { Outlet, ScrollRestoration, useNavigation } from 'react-router';
import { AccountMenu } from '@/auth/account-menu';
import { SessionGate } from '@/auth/session-gate';
import { Brand } from '@/shell/brand';
import { Drawer } from '@/shell/drawer';
import { Navigation } from '@/shell/navigation';
import { ThemeToggle } from '@/shell/theme-toggle';
import { Loading } from '@/ui/states';

/** What surrounds every page, for people who are signed in. */
export function Shell() {
  return (
    <SessionGate>
      <div className="min-h-dvh lg:grid lg:grid-cols-[16rem_minmax(0,1fr)]">
        <a
          href="#main"
          className="fixed start-2 top-2 z-50 -translate-y-20 rounded-md bg-brand-600 px-3 py-2 font-medium text-white focus:translate-y-0"
          onClick={(event) => {
            event.preventDefault();
            document.getElementById('main')?.focus();
          }}
        >
          Skip to the content
        </a>
        <aside className="sticky top-0 hidden h-dvh flex-col border-e border-line bg-surface lg:flex">
          <div className="p-4">
            <Brand />
          </div>
          <Navigation />
        </aside>
        <div className="flex min-w-0 flex-col">
          <header className="sticky top-0 z-20 flex h-14 items-center gap-2 border-b border-line bg-surface px-4">
            <Drawer />
            <div className="min-w-0 grow">
              <div className="lg:hidden">
                <Brand />
              </div>
            </div>
            <ThemeToggle />
            <AccountMenu />
          </header>
          <Progress />
          <ScrollRestoration />
          <main id="main" tabIndex={-1} className="mx-auto w-full max-w-6xl grow px-4 py-6 focus:outline-none sm:px-6">
            <Suspense fallback={<Loading />}>
              <Outlet />
            </Suspense>
          </main>
        </div>
      </div>
    </SessionGate>
  );
}

/** A line at the top while the next page's code is on its way. */
function Progress() {
  const { state } = useNavigation();
  return state === 'idle' ? null : (
    <div aria-hidden="true" className="skeleton fixed inset-x-0 top-0 z-50 h-0.5 bg-brand-600" />
  );
}
