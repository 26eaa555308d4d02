import { useQuery } from '@tanstack/react-query';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState, type ReactElement } from 'react';
import { expect, test } from 'vitest';
import { request } from '@/api/http';
import { AccountMenu } from '@/auth/account-menu';
import { SessionGate } from '@/auth/session-gate';
import { sessionStore } from '@/auth/session-store';
import type { User } from '@/auth/user';
import { UnsavedGuard, useUnsavedWork } from '@/forms/unsaved-guard';
import { routes } from '@/router';
import { fakeApi, page, problem, type Answer, type Call } from '../support/fake-api';
import { renderApp, renderRoutes } from '../support/render';
import { admin, beSignedIn } from '../support/signed-in';

// By text where the whole application is on the page: looking for roles takes seconds in one with many entities.
const bob: User = { ...admin, id: 'user-2', email: 'bob@example.com', name: 'Bob', role: 'member' };

/** An API at which whoever signs in is Bob. */
function bobsApi(answer: (call: Call) => Answer | undefined = () => undefined) {
  return fakeApi((call) => {
    if (call.path === '/auth/config') return { body: { registration_open: false, first_run: false } };
    if (call.path === '/auth/login' || call.path === '/auth/me') return { body: bob };
    return answer(call) ?? page([]);
  });
}

async function signInAsBob() {
  await userEvent.clear(screen.getByLabelText(/^Email/, { selector: 'input' }));
  await userEvent.type(screen.getByLabelText(/^Email/, { selector: 'input' }), bob.email);
  await userEvent.type(screen.getByLabelText(/^Password/, { selector: 'input' }), 'right');
  await userEvent.click(screen.getByText('Sign in', { selector: 'button' }));
}

function Work() {
  const [text, setText] = useState('');
  useUnsavedWork(text !== '');
  return (
    <>
      <AccountMenu />
      <textarea aria-label="Work" value={text} onChange={(event) => setText(event.target.value)} />
      <UnsavedGuard />
    </>
  );
}

/** A page with typed work. */
async function renderWork() {
  const router = renderGated(<Work />);
  await userEvent.type(screen.getByLabelText('Work'), 'half a page');
  return router;
}

/** A page that keeps in the cache what the API answers. */
function Secret() {
  const secret = useQuery({ queryKey: ['secret'], queryFn: () => request<string>('GET', '/secret') });
  return <p>{secret.data ?? 'nothing yet'}</p>;
}

/** Something at /work, for people who are signed in, as Ada is. */
function renderGated(element: ReactElement) {
  beSignedIn();
  const work = { path: '/work', element: <SessionGate>{element}</SessionGate> };
  return renderRoutes([work, { path: '*', element: <p>Elsewhere</p> }], '/work').router;
}

test('who signs in next sees nothing of the one before, not even out of the cache', async () => {
  bobsApi(({ path }) => {
    if (path !== '/secret') return undefined;
    return sessionStore.signedInId() === admin.id
      ? { body: 'what Ada may see' }
      : problem(404, 'There is no such thing.');
  });
  const router = renderGated(<Secret />);
  await screen.findByText('what Ada may see');
  act(() => sessionStore.expire());
  await userEvent.click(await screen.findByText('Sign out', { selector: 'button' }));
  await screen.findByText('Elsewhere');
  expect(router.state.location).toMatchObject({ pathname: '/sign-in', search: '' });
  act(() => sessionStore.signIn(bob));
  await act(() => router.navigate('/work'));
  expect(await screen.findByText('nothing yet')).toBeVisible();
  expect(screen.queryByText('what Ada may see')).not.toBeInTheDocument();
});

test('somebody else who signs in on top of a page starts at the overview, without what was typed', async () => {
  bobsApi();
  const router = await renderWork();
  act(() => sessionStore.expire());
  await signInAsBob();
  await screen.findByText('Elsewhere');
  expect(router.state.location.pathname).toBe('/');
});

test('a session that ended is answered by a button only, and what was typed waits below', async () => {
  bobsApi();
  await renderWork();
  act(() => sessionStore.expire());
  const dialog = await screen.findByRole('dialog', { name: 'Your session has ended' });
  fireEvent(dialog, new Event('cancel', { cancelable: true }));
  await userEvent.click(dialog);
  expect(dialog).toBeInTheDocument();
  act(() => sessionStore.signIn(admin));
  expect(screen.getByLabelText('Work')).toHaveValue('half a page');
});

test('signing out asks about typed work', async () => {
  const calls = bobsApi();
  await renderWork();
  const signOut = async () => {
    await userEvent.click(screen.getByRole('button', { name: admin.name }));
    await userEvent.click(screen.getByRole('button', { name: 'Sign out' }));
    return within(await screen.findByRole('dialog', { name: 'Sign out without saving?' }));
  };
  await userEvent.click((await signOut()).getByRole('button', { name: 'Stay here' }));
  expect(screen.getByLabelText('Work')).toHaveValue('half a page');
  expect(calls.some(({ path }) => path === '/auth/logout')).toBe(false);
  await userEvent.click((await signOut()).getByRole('button', { name: 'Sign out' }));
  await waitFor(() => expect(sessionStore.get().status).toBe('signed-out'));
});

test('tabs show one account: what another tab does happens here too', async () => {
  bobsApi();
  renderApp('/account');
  await screen.findByText(admin.email);
  const otherTab = new BroadcastChannel('session');
  // Said until it is heard: this tab listens from its effects on, a moment after it shows anything.
  const hears = (id: string | null, find: () => HTMLElement) =>
    waitFor(() => {
      otherTab.postMessage(id);
      expect(find()).toBeInTheDocument();
    });
  await hears(bob.id, () => screen.getByText(bob.name));
  expect(screen.queryByText(admin.email)).not.toBeInTheDocument();
  await hears(null, () => screen.getByText('Sign in', { selector: 'h1' }));
  otherTab.close();
});

test('coming back to a tab shows whose cookie its requests carry', async () => {
  bobsApi(({ path }) => (path === '/auth/me' ? { body: bob } : undefined));
  renderApp('/account');
  await screen.findByText(admin.email);
  fireEvent.focus(window);
  await screen.findByText(bob.name);
});

test('a one-time password is replaced before anything else', async () => {
  const calls = bobsApi(({ path }) => (path === '/auth/password' ? { status: 204 } : undefined));
  beSignedIn({ ...bob, must_change_password: true });
  renderRoutes(routes, '/');
  expect(await screen.findByText('Choose a password', { selector: 'h1' })).toBeVisible();
  await userEvent.type(screen.getByLabelText(/^One-time password/, { selector: 'input' }), 'abcd-efgh');
  await userEvent.type(screen.getByLabelText(/^New password/, { selector: 'input' }), 'short');
  await userEvent.click(screen.getByRole('button', { name: 'Change password' }));
  expect(screen.getByLabelText(/^New password/, { selector: 'input' })).toHaveFocus();
  await userEvent.type(screen.getByLabelText(/^New password/, { selector: 'input' }), ' but longer');
  await userEvent.click(screen.getByRole('button', { name: 'Change password' }));
  await waitFor(() => expect(screen.queryByText('Choose a password')).not.toBeInTheDocument());
  expect(await screen.findByText(bob.name)).toBeVisible();
  expect(calls[0]?.path).toBe('/auth/password');
});
