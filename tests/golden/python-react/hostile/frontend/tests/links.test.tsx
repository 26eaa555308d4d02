import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { EntityForm } from '@/forms/entity-form';
import type { Entity } from '@/model/entity';
import type { RecordRef, StoredRecord } from '@/model/record';
import { RecordValue } from '@/records/record-value';
import { fakeApi, page, type Answer, type Call } from './support/fake-api';
import { renderElement } from './support/render';
import { visit, visits } from './support/visits';

const link = { name: 'tags', idsName: 'tag_ids', label: 'Tags', target: 'no-such-tags', backName: 'visits' };
const entity: Entity = { ...visits, fields: [], references: [], links: [link] };
const tags: readonly RecordRef[] = Array.from({ length: 250 }, (_, index) => ({ id: index, label: `Tag ${index}` }));
const stored = visit({ tags: { first: tags.slice(0, 10), total: 200 } });

/** The first 200 tags are linked. */
function answer({ method, path, query, body }: Call): Answer | undefined {
  if (method !== 'GET') return { body: { ...stored, ...(body as object) } };
  if (path === '/no-such-tags/options') return { body: tags.slice(195, 205) };
  if (path !== '/no-such-tags' || query.get('visits') !== '7') return undefined;
  const start = (Number(query.get('page')) - 1) * 100;
  return {
    body: { items: tags.slice(start, Math.min(start + 100, 200)), total: 200, page: start / 100 + 1, page_size: 100 },
  };
}

function renderForm(record: StoredRecord | null) {
  const calls = fakeApi(answer);
  const onSaved = vi.fn();
  renderElement(<EntityForm entity={entity} record={record} cancel="/" onSaved={onSaved} />);
  return { calls, onSaved };
}

function chips() {
  return within(screen.getByRole('list', { name: 'Chosen: Tags' })).getAllByRole('listitem');
}

test('of many links only what changes is sent, whether or not it was shown', async () => {
  const { calls, onSaved } = renderForm(stored);
  expect(chips()).toHaveLength(10);
  await userEvent.click(screen.getByRole('button', { name: 'Show more of Tags' }));
  await waitFor(() => expect(chips()).toHaveLength(100));
  await userEvent.click(screen.getByRole('button', { name: 'Show more of Tags' }));
  await waitFor(() => expect(chips()).toHaveLength(200));
  expect(screen.queryByRole('button', { name: 'Show more of Tags' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Remove Tag 150' }));
  const input = screen.getByRole('combobox', { name: 'Tags' });
  expect(input).toHaveFocus();
  await userEvent.click(input);
  expect((await screen.findAllByRole('option')).map(({ textContent }) => textContent)).toEqual(
    tags.slice(200, 205).map(({ label }) => label),
  );
  await userEvent.click(screen.getByRole('option', { name: 'Tag 203' }));
  await userEvent.click(screen.getByRole('button', { name: 'Save changes' }));
  await waitFor(() => expect(onSaved).toHaveBeenCalled());
  expect(calls.at(-1)?.body).toEqual({ tag_ids: { added: [203], removed: [150] } });
});

test('a link that is removed and chosen again is no change', async () => {
  const { calls, onSaved } = renderForm(visit({ tags: { first: tags.slice(199, 200), total: 1 } }));
  const input = screen.getByRole('combobox', { name: 'Tags' });
  await userEvent.click(input);
  await userEvent.keyboard('{Escape}{Backspace}');
  expect(screen.queryByRole('list', { name: 'Chosen: Tags' })).toBeNull();
  await userEvent.click(input);
  await userEvent.click(await screen.findByRole('option', { name: 'Tag 199' }));
  expect(chips()).toHaveLength(1);
  await userEvent.click(screen.getByRole('button', { name: 'Save changes' }));
  await waitFor(() => expect(onSaved).toHaveBeenCalled());
  expect(calls.filter(({ method }) => method !== 'GET')).toEqual([]);
});

test('a new record is sent the ids of its links', async () => {
  const { calls, onSaved } = renderForm(null);
  await userEvent.click(screen.getByRole('combobox', { name: 'Tags' }));
  await userEvent.click(await screen.findByRole('option', { name: 'Tag 200' }));
  await userEvent.click(screen.getByRole('button', { name: 'Create visit' }));
  await waitFor(() => expect(onSaved).toHaveBeenCalled());
  expect(calls.at(-1)?.body).toEqual({ tag_ids: [200] });
});

test('a record shows some of its links and leads to all of them', async () => {
  fakeApi(() => page([]));
  const column = { kind: 'link', key: 'tags', label: 'Tags', sort: null, link } as const;
  renderElement(<RecordValue entity={entity} column={column} record={stored} />);
  expect(await screen.findByText('Tag 9')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Show all 200' })).toHaveAttribute('href', '/records/no-such-tags?visits=7');
});
