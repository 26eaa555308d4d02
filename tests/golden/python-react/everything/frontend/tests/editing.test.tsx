import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { EntityForm } from '@/forms/entity-form';
import type { Entity } from '@/model/entity';
import type { StoredRecord } from '@/model/record';
import { DeleteButton } from '@/records/delete-button';
import { fakeApi, problem, type Answer } from './support/fake-api';
import { renderElement, renderRoutes } from './support/render';

const entity: Entity = {
  path: 'visits',
  label: 'Visit',
  labelPlural: 'Visits',
  labelLower: 'visit',
  labelPluralLower: 'visits',
  idType: 'integer',
  fields: [
    { name: 'reason', label: 'Reason', type: 'string', required: true, maxLength: 80 },
    { name: 'room', label: 'Room', type: 'string', maxLength: 10 },
    { name: 'fee', label: 'Fee', type: 'decimal', precision: 6, scale: 2 },
  ],
  references: [],
  links: [],
  related: [],
  actions: [],
};

function visit(values: { version: number; reason: string; room: string }): StoredRecord {
  const record = {
    id: 7,
    label: values.reason,
    auth_user_id: '',
    created_at: '',
    updated_at: '',
    fee: null,
    ...values,
  };
  return record;
}

const mine = visit({ version: 1, reason: 'Cough', room: '1' });
const theirs = visit({ version: 2, reason: 'Cough', room: '2' });

function renderForm(record: StoredRecord | null = mine) {
  const onSaved = vi.fn();
  renderElement(<EntityForm entity={entity} record={record} cancel="/" onSaved={onSaved} />);
  return onSaved;
}

test('only the changed field is sent, with the version that was seen', async () => {
  const calls = fakeApi(({ method }) => (method === 'PATCH' ? { body: theirs } : undefined));
  const onSaved = renderForm();
  await userEvent.type(screen.getByLabelText(/Reason/), ' and fever');
  await userEvent.click(screen.getByRole('button', { name: 'Save changes' }));
  await vi.waitFor(() => expect(onSaved).toHaveBeenCalledWith(theirs, 'open'));
  expect(calls[0]?.body).toEqual({ reason: 'Cough and fever' });
  expect(calls[0]?.headers.get('If-Match')).toBe('"1"');
});

test('a refusal moves the focus once, and correcting one error leaves it where somebody types', async () => {
  fakeApi(() => undefined);
  renderForm(null);
  await userEvent.type(screen.getByLabelText(/Fee/), 'much');
  await userEvent.click(screen.getByRole('button', { name: 'Create visit' }));
  expect(screen.getByText('2 fields need another look.')).toBeVisible();
  expect(screen.getByLabelText(/Reason/)).toHaveFocus();
  await userEvent.keyboard('Cough');
  expect(screen.getByLabelText(/Reason/)).toHaveValue('Cough');
  expect(screen.getByLabelText(/Fee/)).toHaveValue('much');
});

test('a refusal that blames no field is brought into sight, every time', async () => {
  fakeApi(() => problem(409, 'The clinic is closed.'));
  renderForm();
  await userEvent.type(screen.getByLabelText(/Reason/), '!');
  for (const attempt of ['first', 'second']) {
    await userEvent.click(screen.getByRole('button', { name: 'Save changes' }));
    await vi.waitFor(() => expect(screen.getByRole('alert'), attempt).toHaveFocus());
    expect(screen.getByRole('alert')).toHaveTextContent('The clinic is closed.');
  }
});

test('while it is saved, the form shows what was sent and keeps the focus', async () => {
  let answer: (answer: Answer) => void = () => undefined;
  const calls = fakeApi(() => new Promise((resolve) => (answer = resolve)));
  renderForm();
  await userEvent.type(screen.getByLabelText(/Reason/), '!{Enter}');
  await screen.findByRole('button', { name: 'Saving…' });
  await userEvent.keyboard(' and more{Enter}');
  expect(screen.getByLabelText(/Reason/)).toHaveValue('Cough!');
  expect(screen.getByLabelText(/Reason/)).toHaveFocus();
  expect(calls).toHaveLength(1);
  answer(problem(503, 'Try again.'));
  expect(await screen.findByText('Try again.')).toBeVisible();
});

test('a change that came between is shown, and saving mine leaves theirs alone', async () => {
  const saved = visit({ version: 3, reason: 'Fever', room: '2' });
  const calls = fakeApi(({ method, headers }) => {
    if (method === 'GET') return { body: theirs };
    return headers.get('If-Match') === '"2"' ? { body: saved } : problem(412, 'Changed meanwhile.');
  });
  const onSaved = renderForm();
  await userEvent.clear(screen.getByLabelText(/Reason/));
  await userEvent.type(screen.getByLabelText(/Reason/), 'Fever');
  await userEvent.click(screen.getByRole('button', { name: 'Save changes' }));
  const dialog = await screen.findByRole('dialog', { name: 'This record was changed meanwhile' });
  expect(await within(dialog).findByText(/^Changed by them only/)).toHaveTextContent('Room');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Save mine' }));
  await vi.waitFor(() => expect(onSaved).toHaveBeenCalledWith(saved, 'open'));
  expect(calls.at(-1)?.body).toEqual({ reason: 'Fever' });
});

test('what both changed is shown side by side', async () => {
  fakeApi(({ method }) => (method === 'GET' ? { body: theirs } : problem(412, 'Changed meanwhile.')));
  renderForm();
  await userEvent.type(screen.getByLabelText(/Room/), '1');
  await userEvent.click(screen.getByRole('button', { name: 'Save changes' }));
  const row = await screen.findByRole('row', { name: /^Room/ });
  expect(
    within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual(['2', '11']);
});

test('or theirs is loaded in place of mine', async () => {
  fakeApi(({ method }) => (method === 'GET' ? { body: theirs } : problem(412, 'Changed meanwhile.')));
  renderForm();
  await userEvent.type(screen.getByLabelText(/Reason/), '!');
  await userEvent.click(screen.getByRole('button', { name: 'Save changes' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Discard mine, load theirs' }));
  expect(screen.getByLabelText(/Room/)).toHaveValue('2');
  expect(screen.getByLabelText(/Reason/)).toHaveValue('Cough');
});

test('create and add another empties the form', async () => {
  fakeApi(({ method }) => (method === 'POST' ? { status: 201, body: mine } : undefined));
  const onSaved = renderForm(null);
  await userEvent.type(screen.getByLabelText(/Reason/), 'Cough');
  await userEvent.click(screen.getByRole('button', { name: 'Create and add another' }));
  await vi.waitFor(() => expect(onSaved).toHaveBeenCalledWith(mine, 'another'));
  await vi.waitFor(() => expect(screen.getByLabelText(/Reason/)).toHaveFocus());
  expect(screen.getByLabelText(/Reason/)).toHaveValue('');
});

test('typed work is not lost by leaving', async () => {
  fakeApi(() => undefined);
  const { router } = renderRoutes(
    [
      { path: '/', element: <EntityForm entity={entity} record={mine} cancel="/elsewhere" onSaved={vi.fn()} /> },
      { path: '/elsewhere', element: <p>Elsewhere</p> },
    ],
    '/',
  );
  await userEvent.type(screen.getByLabelText(/Reason/), '!');
  await userEvent.click(screen.getByRole('link', { name: 'Cancel' }));
  const dialog = await screen.findByRole('dialog', { name: 'Leave without saving?' });
  await userEvent.click(within(dialog).getByRole('button', { name: 'Stay here' }));
  expect(router.state.location.pathname).toBe('/');
  expect(screen.getByLabelText(/Reason/)).toHaveValue('Cough!');
  await userEvent.click(screen.getByRole('link', { name: 'Cancel' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Leave' }));
  expect(await screen.findByText('Elsewhere')).toBeVisible();
});

test('a record that is still in use is not deleted, and the dialog says why', async () => {
  fakeApi(({ method }) => (method === 'DELETE' ? problem(409, 'Invoices still refer to this visit.') : undefined));
  renderElement(<DeleteButton entity={entity} record={mine} />);
  await userEvent.click(screen.getByRole('button', { name: 'Delete' }));
  const dialog = screen.getByRole('dialog', { name: 'Delete “Cough”?' });
  await userEvent.click(within(dialog).getByRole('button', { name: 'Delete' }));
  expect(await within(dialog).findByText(/Invoices still refer to this visit/)).toBeVisible();
});
