import { screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { overrides } from '@/overrides';
import { ListPage } from '@/pages/list-page';
import { listHref, recordHref } from '@/records/paths';
import type { PageOverrideProps } from '@/records/override-types';
import { fakeApi, page } from './support/fake-api';
import { renderPage } from './support/render';
import { entityOf } from './support/sample';
import { samples } from './support/samples';

const before: Readonly<Record<string, unknown>> = { ...overrides };
afterEach(() => {
  for (const path of Object.keys(overrides)) Reflect.deleteProperty(overrides, path);
  Object.assign(overrides, before);
});

test('an own page and an own cell take the place of the generic ones, in the table and on the record page', async () => {
  const sample = samples.at(0);
  if (!sample) throw new Error('there is no sample');
  const { path, record } = sample;
  const entity = entityOf(sample);
  const name = entity.displayField ?? '';
  Object.assign(overrides, {
    [path]: {
      cells: { [name]: ({ compact }: { compact: boolean }) => <strong>{compact ? 'In a row' : 'On its page'}</strong> },
      pages: { list: OwnList },
    },
  });
  fakeApi((call) => (call.path === `/${path}/${record.id}` ? { body: record } : page([record])));

  const { router } = renderPage(listHref(path));
  expect(await screen.findByText('Something above the usual list.')).toBeVisible();
  expect(await screen.findByRole('rowheader')).toHaveTextContent(name === '' ? record.label : 'In a row');
  await router.navigate(recordHref(path, record.id));
  if (name !== '') expect(await screen.findByText('On its page')).toBeVisible();
});

function OwnList({ entity }: PageOverrideProps) {
  return (
    <>
      <p>Something above the usual list.</p>
      <ListPage entity={entity} />
    </>
  );
}
