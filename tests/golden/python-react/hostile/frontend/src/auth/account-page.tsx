import { PasswordForm } from '@/auth/password-form';
import { useUser } from '@/auth/use-session';
import { Page } from '@/ui/page';
import { notify } from '@/ui/toasts';

/** The account that is signed in, and its password. */
export function Component() {
  const user = useUser();
  return (
    <Page title="Account">
      <div className="grid max-w-3xl gap-5">
        <dl className="card grid gap-4 p-5 sm:grid-cols-3">
          {[
            ['Name', user?.name],
            ['Email', user?.email],
            ['Role', user?.role === 'admin' ? 'Administrator' : 'Member'],
          ].map(([label, value]) => (
            <div key={label} className="min-w-0">
              <dt className="text-xs font-medium text-ink-subtle">{label}</dt>
              <dd dir="auto" className="wrap-anywhere">
                {value}
              </dd>
            </div>
          ))}
        </dl>
        <PasswordForm
          title="Change the password"
          currentLabel="Current password"
          onChanged={() => notify('Your password was changed. Other devices are signed out.')}
        />
      </div>
    </Page>
  );
}
