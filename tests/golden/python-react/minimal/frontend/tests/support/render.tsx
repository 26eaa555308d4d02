import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { createQueryClient } from '@/api/query-client';
import { pages, routes } from '@/router';
import { Loading } from '@/ui/states';
import { Toasts } from '@/ui/toasts';
import { beSignedIn } from './signed-in';

/** The whole application at a path, for somebody who may use it. */
export function renderApp(path: string) {
  beSignedIn();
  return renderRoutes(routes, path);
}

/** A page without the navigation around it: quicker, for tests of every entity. */
export function renderPage(path: string) {
  beSignedIn();
  return renderRoutes([{ HydrateFallback: Loading, children: pages }], path);
}

/** One element where pages are, with router and query client around it. */
export function renderElement(element: ReactElement) {
  return renderRoutes([{ path: '*', element }], '/');
}

export function renderRoutes(tree: typeof routes, path: string) {
  const client = createQueryClient();
  client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, retry: false } });
  const router = createMemoryRouter(tree, { initialEntries: [path] });
  render(
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
      <Toasts />
    </QueryClientProvider>,
  );
  return { router, client };
}
