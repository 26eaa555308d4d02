import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { fakeApi, page, problem, type Answer, type Call } from '../support/fake-api';
import { renderApp } from '../support/render';

const bob = {
  id: 'user-2',
  email: 'bob@example.com',
  name: 'Bob',
  role: 'member',
  must_change_password: false,
  active: true,
  created_at: '2026-01-01T00:00:00Z',
};

/** An API with Bob's account, which answers changes by `answer`. */
function accountsApi(answer: (call: Call) => Answer | undefined) {
  return fakeApi((call) => (call.method === 'GET' && call.path === '/users' ? page([bob]) : answer(call)));
}

test('a role changes once it was confirmed', async () => {
  const calls = accountsApi(() => ({ body: { ...bob, role: 'admin' } }));
  renderApp('/users');
  await userEvent.selectOptions(await screen.findByLabelText('Role of bob@example.com'), 'admin');
  const dialog = await screen.findByRole('dialog', { name: 'Make bob@example.com an administrator?' });
  expect(calls.some(({ method }) => method === 'PATCH')).toBe(false);
  await userEvent.click(within(dialog).getByRole('button', { name: 'Make administrator' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(calls.find(({ method }) => method === 'PATCH')?.body).toEqual({ role: 'admin' });
});

test('closing an account asks first, and a refusal is told where the question was', async () => {
  const calls = accountsApi(() => problem(409, 'At least one active admin must remain.'));
  renderApp('/users');
  expect(await screen.findByRole('cell', { name: 'Active' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Close the account bob@example.com' }));
  const dialog = await screen.findByRole('dialog', { name: 'Close bob@example.com?' });
  await userEvent.click(within(dialog).getByRole('button', { name: 'Close' }));
  expect(await within(dialog).findByText('At least one active admin must remain.')).toBeVisible();
  expect(calls.find(({ method }) => method === 'PATCH')?.body).toEqual({ active: false });
  await userEvent.click(within(dialog).getByRole('button', { name: 'Leave it' }));
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});

test('a new account and a lost password give a one-time password, shown until it was noted', async () => {
  const calls = accountsApi(({ path }) => ({
    body: { account: bob, password: path === '/users' ? 'abcd-efgh' : 'jkmn-pqrs' },
  }));
  renderApp('/users');
  await userEvent.click(await screen.findByRole('button', { name: 'Add an account' }));
  await userEvent.type(screen.getByLabelText(/^Name/, { selector: 'input' }), 'Bob');
  await userEvent.type(screen.getByLabelText(/^Email/, { selector: 'input' }), 'bob@example.com');
  await userEvent.click(screen.getByRole('button', { name: 'Add account' }));
  expect(await screen.findByText('abcd-efgh')).toBeVisible();
  expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({
    name: 'Bob',
    email: 'bob@example.com',
    role: 'member',
  });
  await userEvent.click(screen.getByRole('button', { name: 'Done' }));

  await userEvent.click(await screen.findByRole('button', { name: 'New password for bob@example.com' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Make a new password' }));
  expect(await screen.findByText('jkmn-pqrs')).toBeVisible();
  expect(calls.at(-2)?.path).toBe('/users/user-2/password');
});
