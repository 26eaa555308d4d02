import { useState } from 'react';
import { AccountChangeDialog, type AccountChange } from '@/auth/account-change-dialog';
import type { Account } from '@/auth/user';
import { formatDateTime } from '@/model/format';
import { Button } from '@/ui/button';

/** One account and what can be done with it; each change is asked about first. Nobody changes their own here. */
export function AccountRow({ account, isSelf }: { account: Account; isSelf: boolean }) {
  const [change, setChange] = useState<AccountChange | null>(null);
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
        {isSelf ? (
          'Administrator'
        ) : (
          <select
            aria-label={`Role of ${account.email}`}
            className="input w-auto"
            value={account.role}
            onChange={(event) => setChange({ kind: 'role', role: event.target.value === 'admin' ? 'admin' : 'member' })}
          >
            <option value="member">Member</option>
            <option value="admin">Administrator</option>
          </select>
        )}
      </td>
      <td className="hidden px-3 py-2 md:table-cell">
        <time dateTime={account.created_at}>{formatDateTime(account.created_at)}</time>
      </td>
      <td className="px-3 py-2">
        {account.active ? 'Active' : 'Closed'}
        {account.must_change_password && <span className="block text-xs text-ink-subtle">has a one-time password</span>}
      </td>
      <td className="px-3 py-2">
        {!isSelf && (
          <div className="flex flex-wrap gap-2">
            <Button onClick={() => setChange({ kind: 'active', active: !account.active })}>
              {account.active ? 'Close' : 'Reopen'} <span className="sr-only">the account {account.email}</span>
            </Button>
            <Button onClick={() => setChange({ kind: 'password' })}>
              New password <span className="sr-only">for {account.email}</span>
            </Button>
          </div>
        )}
        {change && <AccountChangeDialog account={account} change={change} onClose={() => setChange(null)} />}
      </td>
    </tr>
  );
}
