import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { messageOf } from '@/api/problem';
import { authApi } from '@/auth/auth-api';
import type { Account, User } from '@/auth/user';
import { useUser } from '@/auth/use-session';
import { changed, listParams, PAGE_SIZES, type ListState } from '@/lists/list-state';
import { Pagination } from '@/lists/pagination';
import { formatDateTime } from '@/model/format';
import { Button } from '@/ui/button';
import { Page } from '@/ui/page';
import { Loading, LoadError, NotFound } from '@/ui/states';
import { notify } from '@/ui/toasts';

/** All accounts, for administrators. */
export function Component() {
  const user = useUser();
  if (user?.role !== 'admin') return <NotFound />;
  return <UsersPage self={user} />;
}

function UsersPage({ self }: { self: User }) {
  const [params, setParams] = useSearchParams();
  const state = parseState(params);
  const query = new URLSearchParams({ page: String(state.page), page_size: String(state.pageSize) });
  const accounts = useQuery({
    queryKey: ['accounts', query.toString()],
    queryFn: ({ signal }) => authApi.accounts(query, signal),
    placeholderData: keepPreviousData,
  });

  return (
    <Page title="Users" lead="Members see the records that they made; administrators see all records and this page.">
      <div className="card">
        {accounts.isPending && <Loading label="Loading accounts" />}
        {accounts.isError && <LoadError error={accounts.error} onRetry={() => void accounts.refetch()} />}
        {accounts.data && (
          <>
            <div className="overflow-x-auto">
              <table className="w-full text-start">
                <caption className="sr-only">Accounts</caption>
                <thead className="border-b border-line text-xs text-ink-subtle">
                  <tr>
                    {['Account', 'Role', 'Created', 'State'].map((label) => (
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

function AccountRow({ account, isSelf }: { account: Account; isSelf: boolean }) {
  const client = useQueryClient();
  const update = useMutation({
    mutationFn: (changes: { role?: User['role']; active?: boolean }) => authApi.updateAccount(account.id, changes),
    onSuccess: (saved) => {
      notify(`${saved.email} was changed.`);
      return client.invalidateQueries({ queryKey: ['accounts'] });
    },
    onError: (error) => notify(messageOf(error), 'error'),
  });

  return (
    <tr className={account.active ? '' : 'text-ink-subtle'}>
      <th scope="row" className="max-w-64 px-3 py-2 text-start font-normal">
        <span dir="auto" className="block font-medium wrap-anywhere">
          {account.name}
          {isSelf && ' (you)'}
        </span>
        <span className="block text-xs wrap-anywhere text-ink-subtle">{account.email}</span>
      </th>
      <td className="px-3 py-2">
        <select
          aria-label={`Role of ${account.email}`}
          className="input w-auto"
          value={account.role}
          disabled={isSelf || update.isPending}
          onChange={(event) => update.mutate({ role: event.target.value === 'admin' ? 'admin' : 'member' })}
        >
          <option value="member">Member</option>
          <option value="admin">Administrator</option>
        </select>
      </td>
      <td className="hidden px-3 py-2 md:table-cell">
        <time dateTime={account.created_at}>{formatDateTime(account.created_at)}</time>
      </td>
      <td className="px-3 py-2">
        <Button disabled={isSelf || update.isPending} onClick={() => update.mutate({ active: !account.active })}>
          {account.active ? 'Close' : 'Reopen'}
          <span className="sr-only"> the account {account.email}</span>
        </Button>
      </td>
    </tr>
  );
}

function parseState(params: URLSearchParams): ListState {
  const page = Number(params.get('page'));
  return {
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
    pageSize: PAGE_SIZES.find((size) => String(size) === params.get('page_size')) ?? PAGE_SIZES[0],
    sort: null,
    search: '',
    filters: {},
    deleted: false,
  };
}
