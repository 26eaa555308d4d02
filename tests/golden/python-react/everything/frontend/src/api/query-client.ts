import { QueryClient } from '@tanstack/react-query';
import { ApiError } from '@/api/problem';

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // A page served from this machine works without a network; the request itself tells whether it does.
        networkMode: 'always',
        staleTime: 10_000,
        // A refusal stays one however often it is asked for; a server that stumbles may recover.
        retry: (failures, error) =>
          failures < 2 && (!(error instanceof ApiError) || error.status === 0 || error.status >= 500),
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}

export const queryClient = createQueryClient();

/** Cache keys. A write may change labels, totals and lists of any entity, so writes invalidate `all`. */
export const keys = {
  all: ['records'] as const,
  list: (path: string, query: string) => ['records', path, 'list', query] as const,
  record: (path: string, id: string) => ['records', path, 'record', id] as const,
  links: (path: string, backName: string, id: string) => ['records', path, 'links', backName, id] as const,
  options: (path: string, search: string, owner?: string) => ['records', path, 'options', search, owner] as const,
};
