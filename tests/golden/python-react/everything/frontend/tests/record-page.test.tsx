import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { keys } from '@/api/query-client';
import { DetailPage } from '@/pages/detail-page';
import { ListPage } from '@/pages/list-page';
import { listHref, recordHref } from '@/records/paths';
import { fakeApi, page, problem, type Answer } from './support/fake-api';
import { renderRoutes } from './support/render';
import { visit, visits } from './support/visits';

const inNewYork = /Jan 15, 2026, 8:00\sAM/;

function renderRecord(answer: () => Answer, entity = visits, path = recordHref(visits.path, 7)) {
  const calls = fakeApi((call) => {
    if (call.method === 'DELETE') return { status: 204 };
    return call.path.endsWith('/7') ? answer() : page([visit()]);
  });
  const tree = [
    { path: listHref(entity.path), element: <ListPage entity={entity} /> },
    { path: recordHref(entity.path, 7), element: <DetailPage entity={entity} id="7" /> },
  ];
  return { calls, ...renderRoutes(tree, path) };
}

test('a record that is named by a time is named in the zone of the reader, everywhere', async () => {
  renderRecord(() => ({ body: visit() }), visits, listHref(visits.path));
  await userEvent.click(await screen.findByRole('link', { name: inNewYork }));
  expect(await screen.findByRole('heading', { level: 1, name: inNewYork })).toBeVisible();
  expect(document.title).toMatch(inNewYork);
  await userEvent.click(screen.getByRole('button', { name: 'Delete' }));
  const dialog = screen.getByRole('dialog', { name: inNewYork });
  expect(document.body).not.toHaveTextContent('+00:00');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Delete' }));
  expect(await screen.findByText(/was deleted\.$/)).toHaveTextContent(inNewYork);
});

test('a column does not claim the label that the API makes up for a record without a value in it', async () => {
  fakeApi(() => page([visit({ starts_at: null, label: 'Visit 00000007' })]));
  renderRoutes([{ path: '/', element: <ListPage entity={visits} /> }], '/');
  expect(await screen.findByRole('rowheader')).toHaveTextContent('none Visit 00000007');
});

test('a record that was deleted meanwhile is not shown any more', async () => {
  let answer: Answer = { body: visit() };
  const { client } = renderRecord(() => answer);
  await screen.findByRole('link', { name: 'Edit' });
  answer = problem(404, 'There is no such thing.');
  await client.invalidateQueries({ queryKey: keys.all });
  expect(await screen.findByText('No such visit', { selector: 'h1' })).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Edit' })).toBeNull();
});

test('a record that cannot be loaded again stays, with the reason beside it', async () => {
  let answer: Answer = { body: visit() };
  const { client } = renderRecord(() => answer);
  await screen.findByText('Cough');
  answer = problem(500, 'The server has a problem.');
  await client.invalidateQueries({ queryKey: keys.all });
  expect(await screen.findByRole('alert')).toHaveTextContent('The server has a problem.');
  expect(screen.getByText('Cough')).toBeVisible();
});

test('the question before deleting says what happens to what refers to the record; the version seen is sent', async () => {
  const related = [
    { label: 'Notes', source: 'no-such-notes', column: 'visit_id', many: true, onDelete: 'cascade' as const },
    { label: 'Bills', source: 'no-such-bills', column: 'visit_id', many: true, onDelete: 'restrict' as const },
  ];
  const { calls } = renderRecord(() => ({ body: visit() }), { ...visits, related });
  await userEvent.click(await screen.findByRole('button', { name: 'Delete' }));
  const dialog = screen.getByRole('dialog');
  expect(
    within(dialog)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['Notes: deleted along with it.', 'Bills: while there are any, it cannot be deleted.']);
  await userEvent.click(within(dialog).getByRole('button', { name: 'Delete' }));
  await waitFor(() => expect(calls.find(({ method }) => method === 'DELETE')?.headers.get('If-Match')).toBe('"3"'));
});
