import { PasswordForm } from '@/auth/password-form';
import { sessionStore } from '@/auth/session-store';
import { SignOutButton } from '@/auth/sign-out';
import type { User } from '@/auth/user';
import { Page } from '@/ui/page';

/** In place of every page while the password is one that somebody else has seen; the API answers nothing else either. */
export function ChoosePasswordPage({ user }: { user: User }) {
  return (
    <main className="mx-auto grid min-h-dvh w-full max-w-md content-center p-4">
      <Page
        title="Choose a password"
        lead="You signed in with a one-time password. From now on, use one that only you know."
      >
        <PasswordForm
          title={`Password of ${user.email}`}
          currentLabel="One-time password"
          onChanged={() => sessionStore.signIn({ ...user, must_change_password: false })}
        />
        <SignOutButton className="mt-4 w-full" />
      </Page>
    </main>
  );
}
