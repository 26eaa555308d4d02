import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { safePath } from '@/auth/sign-in-page';
import { sessionStore } from '@/auth/session-store';
import { routes } from '@/router';
import { fakeApi, page, problem, type Answer, type Call } from '../support/fake-api';
import { renderApp, renderRoutes } from '../support/render';
import { admin } from '../support/signed-in';

const credentials = { body: admin };
const restore = '/auth/me';

/** An API that knows nobody yet, or one account. */
function authApi(firstRun: boolean, answer: (call: Call) => Answer | undefined = () => undefined) {
  return fakeApi((call) => {
    if (call.path === '/auth/config') return { body: { registration_open: true, first_run: firstRun } };
    if (call.path === restore) return problem(401, 'Sign in first.');
    return answer(call) ?? page([]);
  });
}

test('the first visit makes the administrator', async () => {
  const calls = authApi(true, ({ path }) => (path === '/auth/register' ? { status: 201, ...credentials } : undefined));
  renderRoutes(routes, '/');
  await screen.findByText('Create the first account', { selector: 'h1' });
  await userEvent.type(screen.getByLabelText(/^Name/, { selector: 'input' }), 'Ada');
  await userEvent.type(screen.getByLabelText(/^Email/, { selector: 'input' }), 'ada@example.com');
  await userEvent.type(screen.getByLabelText(/^Password/, { selector: 'input' }), 'short');
  await userEvent.click(screen.getByRole('button', { name: 'Create account' }));
  expect(screen.getByLabelText(/^Password/, { selector: 'input' })).toHaveAccessibleDescription(
    /at least 10 characters/i,
  );
  await userEvent.type(screen.getByLabelText(/^Password/, { selector: 'input' }), ' but longer');
  await userEvent.click(screen.getByRole('button', { name: 'Create account' }));
  expect(await screen.findByText('Overview', { selector: 'h1' })).toBeVisible();
  expect(calls.find(({ path }) => path === '/auth/register')?.body).toEqual({
    name: 'Ada',
    email: 'ada@example.com',
    password: 'short but longer',
  });
});

test('signing in leads back to where one came from, and out again', async () => {
  const calls = authApi(false, ({ path, body }) => {
    if (path === '/auth/logout') return { status: 204 };
    if (path !== '/auth/login') return undefined;
    const right = typeof body === 'object' && body !== null && 'password' in body && body.password === 'right';
    return right ? credentials : problem(401, 'The email address or the password is wrong.');
  });
  const { router } = renderRoutes(routes, '/account');
  await screen.findByText('Sign in', { selector: 'h1' });
  await userEvent.type(screen.getByLabelText(/^Email/, { selector: 'input' }), 'ada@example.com');
  await userEvent.type(screen.getByLabelText(/^Password/, { selector: 'input' }), 'wrong');
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('The email address or the password is wrong.');
  await userEvent.clear(screen.getByLabelText(/^Password/, { selector: 'input' }));
  await userEvent.type(screen.getByLabelText(/^Password/, { selector: 'input' }), 'right');
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
  expect(await screen.findByText('Account', { selector: 'h1' })).toBeVisible();
  expect(router.state.location.pathname).toBe('/account');

  await userEvent.click(screen.getByRole('button', { name: admin.name }));
  await userEvent.click(screen.getByRole('button', { name: 'Sign out' }));
  await screen.findByText('Sign in', { selector: 'h1' });
  expect(calls.some(({ path }) => path === '/auth/logout')).toBe(true);
});

test('a session that ends asks to sign in again, on top of the page', async () => {
  let signedIn = false;
  const calls = authApi(false, ({ path }) => {
    if (path === '/auth/login') {
      signedIn = true;
      return credentials;
    }
    return signedIn ? undefined : problem(401, 'Sign in first.');
  });
  renderApp('/users');
  expect(await screen.findByRole('dialog', { name: 'Your session has ended' })).toBeVisible();
  expect(sessionStore.get().status).toBe('expired');
  expect(screen.getByText('Users', { selector: 'h1' })).toBeInTheDocument();
  expect(screen.getByLabelText(/^Email/, { selector: 'input' })).toHaveValue(admin.email);
  await userEvent.type(screen.getByLabelText(/^Password/, { selector: 'input' }), 'right');
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(calls.find(({ path }) => path === '/auth/login')?.body).toEqual({ email: admin.email, password: 'right' });
  expect(sessionStore.get().status).toBe('signed-in');
  expect(await screen.findByText('No account matches')).toBeVisible();
});

test('members do not see the accounts', async () => {
  fakeApi(() => page([]));
  sessionStore.signIn({ ...admin, role: 'member' });
  renderRoutes(routes, '/users');
  expect(await screen.findByText('Not found', { selector: 'h1' })).toBeVisible();
});

test('after signing in one stays within the application', () => {
  expect(safePath('/records/visits?page=2')).toBe('/records/visits?page=2');
  expect(safePath('https://elsewhere.example/')).toBe('/');
  expect(safePath('//elsewhere.example/')).toBe('/');
  expect(safePath('//')).toBe('/');
  expect(safePath('/\\elsewhere.example')).toBe('/');
  expect(safePath(null)).toBe('/');
});
