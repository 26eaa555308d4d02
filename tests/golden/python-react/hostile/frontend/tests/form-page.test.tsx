import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { keys } from '@/api/query-client';
import type { Entity } from '@/model/entity';
import { CreatePage, EditPage } from '@/pages/form-page';
import { recordHref } from '@/records/paths';
import { fakeApi, problem } from './support/fake-api';
import { renderRoutes } from './support/render';

const entity: Entity = {
  path: 'visits',
  label: 'Visit',
  labelPlural: 'Visits',
  labelLower: 'visit',
  labelPluralLower: 'visits',
  idType: 'integer',
  fields: [{ name: 'reason', label: 'Reason', type: 'string', required: true }],
  references: [],
  links: [],
  related: [],
  actions: [],
};
const record = { id: 7, label: 'Cough', version: 1, created_at: '', updated_at: '', reason: 'Cough' };

function renderForms() {
  return renderRoutes(
    [
      { path: '/', element: <p>Start</p> },
      { path: '/patient', element: <p>The patient</p> },
      { path: '/new', element: <CreatePage entity={entity} /> },
      { path: '/edit', element: <EditPage entity={entity} id="7" /> },
      { path: recordHref(entity.path, 7), element: <p>The record</p> },
    ],
    '/',
  );
}

test('a record that disappears meanwhile takes nothing of what was typed along', async () => {
  let deleted = false;
  fakeApi(() => (deleted ? problem(404, 'There is no such thing.') : { body: record }));
  const { client, router } = renderForms();
  await router.navigate('/edit');
  await userEvent.type(await screen.findByLabelText(/Reason/), ' and fever');
  deleted = true;
  await client.invalidateQueries({ queryKey: keys.all });
  expect(await screen.findByText(/was deleted meanwhile/)).toBeVisible();
  expect(screen.getByLabelText(/Reason/)).toHaveValue('Cough and fever');
});

test('a record that is gone before the form opens is not found, whatever the cache has', async () => {
  fakeApi(() => undefined);
  const { client, router } = renderForms();
  client.setQueryData(keys.record(entity.path, '7'), record);
  await router.navigate('/edit');
  expect(await screen.findByText('No such visit', { selector: 'h1' })).toBeVisible();
});

test('after saving, Back does not lead into the form again', async () => {
  fakeApi(({ method }) => (method === 'POST' ? { status: 201, body: record } : undefined));
  const { router } = renderForms();
  await router.navigate('/new');
  await userEvent.type(await screen.findByLabelText(/Reason/), 'Cough{Enter}');
  expect(await screen.findByText('The record')).toBeVisible();
  await router.navigate(-1);
  expect(await screen.findByText('Start')).toBeVisible();
});

test.each(['Create visit', 'Cancel'])('a form that was opened from a page leads back to it: %s', async (name) => {
  fakeApi(({ method }) => (method === 'POST' ? { status: 201, body: record } : undefined));
  const { router } = renderForms();
  await router.navigate('/new', { state: { from: { pathname: '/patient', search: '', hash: '' } } });
  const reason = await screen.findByLabelText(/Reason/);
  if (name !== 'Cancel') await userEvent.type(reason, 'Cough');
  await userEvent.click(screen.getByText(name, { selector: 'button, a' }));
  expect(await screen.findByText('The patient')).toBeVisible();
});
