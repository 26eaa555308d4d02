import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { AccountRow } from '@/auth/account-row';
import { authApi } from '@/auth/auth-api';
import { NewAccountDialog } from '@/auth/new-account-dialog';
import type { User } from '@/auth/user';
import { useUser } from '@/auth/use-session';
import { changed, listParams, PAGE_SIZES, type ListState } from '@/lists/list-state';
import { Pagination } from '@/lists/pagination';
import { SearchBox } from '@/lists/search-box';
import { Button } from '@/ui/button';
import { Page } from '@/ui/page';
import { Empty, Loading, LoadError, NotFound } from '@/ui/states';

/** All accounts, for administrators. */
export function Component() {
  const user = useUser();
  if (user?.role !== 'admin') return <NotFound />;
  return <UsersPage self={user} />;
}

function UsersPage({ self }: { self: User }) {
  const [params, setParams] = useSearchParams();
  const [adding, setAdding] = useState(false);
  const state = parseState(params);
  const query = new URLSearchParams({
    page: String(state.page),
    page_size: String(state.pageSize),
    search: state.search,
  });
  const accounts = useQuery({
    queryKey: ['accounts', query.toString()],
    queryFn: ({ signal }) => authApi.accounts(query, signal),
    placeholderData: keepPreviousData,
  });

  return (
    <Page
      title="Users"
      lead="Members see the records that they made; administrators see all records and this page."
      actions={
        <Button look="primary" icon="add" onClick={() => setAdding(true)}>
          Add an account
        </Button>
      }
    >
      {adding && <NewAccountDialog onClose={() => setAdding(false)} />}
      <div className="card">
        <div className="border-b border-line p-3">
          <SearchBox
            label="Search accounts by name or email"
            value={state.search}
            onSearch={(search) => setParams(listParams(changed(state, { search })), { replace: true })}
          />
        </div>
        {accounts.isPending && <Loading label="Loading accounts" />}
        {accounts.isError && <LoadError error={accounts.error} onRetry={() => void accounts.refetch()} />}
        {accounts.data?.total === 0 && <Empty title="No account matches" />}
        {accounts.data && accounts.data.total > 0 && (
          <>
            <div className="overflow-x-auto">
              <table className="w-full text-start">
                <caption className="sr-only">Accounts</caption>
                <thead className="border-b border-line text-xs text-ink-subtle">
                  <tr>
                    {['Account', 'Role', 'Created', 'State', 'Actions'].map((label) => (
                      <th
                        key={label}
                        scope="col"
                        className={`px-3 py-2 text-start font-medium ${label === 'Created' ? 'hidden md:table-cell' : ''}`}
                      >
                        {label}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody className="divide-y divide-line">
                  {accounts.data.items.map((account) => (
                    <AccountRow key={account.id} account={account} isSelf={account.id === self.id} />
                  ))}
                </tbody>
              </table>
            </div>
            <Pagination
              state={state}
              total={accounts.data.total}
              setState={(next) => setParams(listParams(changed(next, { page: next.page })))}
            />
          </>
        )}
      </div>
    </Page>
  );
}

function parseState(params: URLSearchParams): ListState {
  const page = Number(params.get('page'));
  return {
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
    pageSize: PAGE_SIZES.find((size) => String(size) === params.get('page_size')) ?? PAGE_SIZES[0],
    sort: null,
    search: params.get('search') ?? '',
    filters: {},
    deleted: false,
  };
}
