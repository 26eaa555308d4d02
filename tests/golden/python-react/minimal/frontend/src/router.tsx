import { createBrowserRouter, type RouteObject } from 'react-router';
import { EntityRoute } from '@/pages/entity-route';
import { Shell } from '@/shell/shell';
import { Crash } from '@/ui/crash';
import { Loading } from '@/ui/states';

/**
 * Every page, loaded when it is first visited. Records of all entities share one prefix, so that an entity named
 * "Account" or "Asset" cannot hide another page or file.
 */
export const pages: RouteObject[] = [
  { index: true, lazy: () => import('@/pages/home-page') },
  {
    path: '/records/:entity',
    Component: EntityRoute,
    children: [
      { index: true, lazy: () => import('@/pages/list-page') },
      { path: 'new', lazy: () => import('@/pages/form-page') },
      { path: ':id', lazy: () => import('@/pages/detail-page') },
      { path: ':id/edit', lazy: () => import('@/pages/form-page') },
    ],
  },
  { path: '*', lazy: () => import('@/pages/not-found-page') },
];

export const routes: RouteObject[] = [
  {
    ErrorBoundary: Crash,
    HydrateFallback: Loading,
    children: [
      {
        Component: Shell,
        children: [
          {
            // Inside the shell: a page that fails leaves the navigation alone.
            ErrorBoundary: Crash,
            children: pages,
          },
        ],
      },
    ],
  },
];

export function createRouter() {
  return createBrowserRouter(routes);
}
