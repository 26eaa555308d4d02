import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { ListPage } from '@/pages/list-page';
import { recordHref } from '@/records/paths';
import { fakeApi, page, problem } from './support/fake-api';
import { renderRoutes } from './support/render';
import { visit, visits } from './support/visits';

function renderList(search = '') {
  return renderRoutes(
    [
      { path: '/', element: <ListPage entity={visits} /> },
      { path: recordHref(visits.path, 7), element: <p>One visit</p> },
    ],
    `/${search}`,
  );
}

test('a search starts at the first page, waits for a pause, and keeps the blank that is being typed', async () => {
  const calls = fakeApi(() => page([visit()], 90));
  const { router } = renderList('?page=3');
  const box = await screen.findByLabelText('Search visits');
  await userEvent.type(box, 'cough ');
  await waitFor(() => expect(router.state.location.search).toBe('?search=cough+'));
  await waitFor(() => expect(calls.at(-1)?.query.get('search')).toBe('cough'));
  expect(calls.map(({ query }) => query.get('search'))).toEqual([null, 'cough']);
  expect(box).toHaveValue('cough ');
});

test('a filter is added, filled in and removed, and the focus is never lost', async () => {
  const calls = fakeApi(() => page([visit()]));
  const { router } = renderList();
  const add = await screen.findByRole('button', { name: 'Filter' });
  await userEvent.click(add);
  await userEvent.click(screen.getByRole('button', { name: 'Minutes' }));
  const minutes = screen.getByLabelText('Minutes');
  expect(minutes).toHaveFocus();
  await userEvent.keyboard('many{Enter}');
  expect(minutes).toHaveAccessibleDescription(/Enter a number/);
  expect(screen.getAllByRole('status').some(({ textContent }) => textContent.includes('Enter a number'))).toBe(true);
  await userEvent.clear(minutes);
  await userEvent.type(minutes, '30{Enter}');
  await waitFor(() => expect(calls.at(-1)?.query.get('minutes')).toBe('30'));
  await userEvent.click(screen.getByRole('button', { name: 'Remove the filter Minutes' }));
  expect(router.state.location.search).toBe('');
  expect(add).toHaveFocus();
});

test('a day is enough to find all of it, in the zone of the reader', async () => {
  const calls = fakeApi(() => page([visit()]));
  renderList();
  await userEvent.click(await screen.findByRole('button', { name: 'Filter' }));
  await userEvent.click(screen.getByRole('button', { name: 'Starts at' }));
  await userEvent.type(screen.getByLabelText('From day'), '2026-01-15');
  await userEvent.type(screen.getByLabelText('To day'), '2026-01-15');
  await userEvent.tab();
  await waitFor(() => expect(calls.at(-1)?.query.get('starts_at_max')).toBe('2026-01-16T04:59:59.999Z'));
  expect(calls.at(-1)?.query.get('starts_at_min')).toBe('2026-01-15T05:00:00.000Z');
  expect(screen.getByLabelText('To time')).toHaveValue('');
});

test('chosen columns are all shown and remembered, until they are reset', async () => {
  fakeApi(() => page([visit()]));
  renderList();
  await userEvent.click(await screen.findByRole('button', { name: 'Columns' }));
  expect(columnNames()).toEqual(['Starts at', 'Pet', 'Minutes', 'Reason', 'Phone']);
  await userEvent.click(screen.getByLabelText('Minutes'));
  expect(columnNames()).toEqual(['Starts at', 'Pet', 'Reason', 'Phone']);
  expect(screen.getByRole('columnheader', { name: 'Reason' })).not.toHaveClass('hidden');
  expect(JSON.parse(localStorage.getItem(`columns:${visits.path}`) ?? '')).toEqual(['pet', 'reason', 'phone']);
  await userEvent.click(screen.getByRole('button', { name: 'Reset columns' }));
  expect(columnNames()).toEqual(['Starts at', 'Pet', 'Minutes', 'Reason', 'Phone']);
  expect(localStorage).toHaveLength(0);
});

test('the header says what the list is sorted by, before and after somebody chooses', async () => {
  const calls = fakeApi(() => page([visit()]));
  renderList();
  const header = await screen.findByRole('columnheader', { name: 'Starts at' });
  expect(header).toHaveAttribute('aria-sort', 'descending');
  expect(calls.at(-1)?.query.get('sort')).toBe('-starts_at');
  await userEvent.click(screen.getByRole('link', { name: 'Starts at' }));
  await waitFor(() => expect(header).toHaveAttribute('aria-sort', 'ascending'));
  expect(calls.at(-1)?.query.get('sort')).toBe('starts_at');
});

test('on the last page the link to the next one stays where the focus is', async () => {
  fakeApi(() => page([visit()], 30));
  const { router } = renderList();
  const next = await screen.findByRole('link', { name: 'Next page' });
  await userEvent.click(next);
  expect(router.state.location.search).toBe('?page=2');
  await screen.findByText('21–30 of 30');
  expect(next).toHaveFocus();
  expect(next).toHaveAttribute('aria-disabled', 'true');
  await userEvent.click(next);
  expect(router.state.location.search).toBe('?page=2');
});

test('what the API does not take can be cleared', async () => {
  fakeApi(({ query }) => (query.has('reason') ? problem(422, 'The request is not valid.') : page([visit()])));
  renderList('?reason=x');
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent('The request is not valid.');
  await userEvent.click(within(alert).getByRole('button', { name: 'Clear search and filters' }));
  expect(await screen.findByText('Cough')).toBeVisible();
});

test('a click anywhere in a row opens its record; a phone number stays a link of its own', async () => {
  fakeApi(() => page([visit()]));
  const { router } = renderList();
  expect(await screen.findByRole('link', { name: '+1 555-0100' })).toHaveAttribute('href', 'tel:+15550100');
  await userEvent.click(screen.getByText('Cough'));
  expect(await screen.findByText('One visit')).toBeVisible();
  expect(router.state.location.pathname).toBe(recordHref(visits.path, 7));
});

function columnNames(): readonly (string | null)[] {
  return screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
}
