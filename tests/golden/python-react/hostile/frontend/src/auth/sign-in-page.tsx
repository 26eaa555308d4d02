import { useQuery } from '@tanstack/react-query';
import { Link, Navigate, useSearchParams } from 'react-router';
import { authApi, type AuthConfig } from '@/auth/auth-api';
import { CredentialsForm } from '@/auth/credentials-form';
import { useRestoredSession } from '@/auth/session-gate';
import { enter } from '@/auth/tabs';
import { useSession } from '@/auth/use-session';
import { project } from '@/project';
import { ThemeToggle } from '@/shell/theme-toggle';
import { Page } from '@/ui/page';
import { Loading, LoadError } from '@/ui/states';

/** Signs in or registers. While there is no account at all, it makes the first one, the administrator's. */
export function Component() {
  const session = useSession();
  const [params] = useSearchParams();
  const config = useQuery({ queryKey: ['auth-config'], queryFn: ({ signal }) => authApi.config(signal), staleTime: 0 });
  useRestoredSession();
  if (session.status === 'signed-in') return <Navigate to={safePath(params.get('next'))} replace />;

  return (
    <div className="grid min-h-dvh content-center justify-items-center gap-6 p-4">
      <main className="w-full max-w-sm">
        <p dir="auto" className="mb-1 text-center text-lg font-semibold wrap-anywhere">
          {project.name}
        </p>
        {project.tagline && (
          <p dir="auto" className="mb-6 text-center text-ink-subtle wrap-anywhere">
            {project.tagline}
          </p>
        )}
        <div className="card p-5">
          {config.isPending && <Loading lines={4} />}
          {config.isError && <LoadError error={config.error} onRetry={() => void config.refetch()} />}
          {config.data && <SignIn config={config.data} registering={params.get('mode') === 'register'} />}
        </div>
      </main>
      <ThemeToggle />
    </div>
  );
}

function SignIn({ config, registering }: { config: AuthConfig; registering: boolean }) {
  const [params] = useSearchParams();
  const link = (mode: string) => {
    const next = params.get('next');
    return { search: new URLSearchParams({ ...(mode && { mode }), ...(next && { next }) }).toString() };
  };

  if (config.first_run) {
    return (
      <Page
        title="Create the first account"
        lead="There is no account yet. The first one becomes the administrator, who sees all records and manages accounts."
      >
        <CredentialsForm
          registering
          submitLabel="Create account"
          send={(values) => authApi.register(values)}
          onDone={enter}
        />
      </Page>
    );
  }
  if (registering && config.registration_open) {
    return (
      <Page title="Create an account">
        <CredentialsForm
          registering
          submitLabel="Create account"
          send={(values) => authApi.register(values)}
          onDone={enter}
        />
        <p className="mt-4 text-center text-ink-subtle">
          You have an account?{' '}
          <Link className="link" to={link('')}>
            Sign in
          </Link>
        </p>
      </Page>
    );
  }
  return (
    <Page title="Sign in">
      <CredentialsForm submitLabel="Sign in" send={(values) => authApi.signIn(values)} onDone={enter} />
      {config.registration_open && (
        <p className="mt-4 text-center text-ink-subtle">
          No account yet?{' '}
          <Link className="link" to={link('register')}>
            Create one
          </Link>
        </p>
      )}
    </Page>
  );
}

/** Where to go after signing in; only within this application, whatever the URL says. */
export function safePath(next: string | null): string {
  const { origin } = window.location;
  if (next === null || !next.startsWith('/') || !URL.canParse(next, origin)) return '/';
  const url = new URL(next, origin);
  return url.origin === origin ? `${url.pathname}${url.search}${url.hash}` : '/';
}
