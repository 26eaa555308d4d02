import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { EntityForm } from '@/forms/entity-form';
import { RelatedLists } from '@/records/related-list';
import { entities } from '@/registry';
import type { Entity } from '@/model/entity';
import type { StoredRecord } from '@/model/record';
import { fakeApi, page } from '../support/fake-api';
import { renderElement } from '../support/render';
import { admin, beSignedIn } from '../support/signed-in';
import { visit, visits } from '../support/visits';

const target = entities[0]?.path ?? '';
const entity: Entity = {
  ...visits,
  references: [{ name: 'pet', column: 'pet_id', label: 'Pet', target }],
  related: [{ label: 'Notes', source: target, column: 'visit_id', many: true, onDelete: 'cascade' }],
};
const mine = visit();
const theirs = visit({ auth_user_id: 'user-2' });

function renderForm(record: StoredRecord | null) {
  const calls = fakeApi(() => ({ body: [] }));
  beSignedIn(admin);
  renderElement(<EntityForm entity={entity} record={record} cancel="/" onSaved={() => undefined} />);
  return calls;
}

test.each([
  ["somebody else's record", theirs, 'user-2'],
  ['a new record', null, admin.id],
])('for %s, an administrator is offered what it may refer to', async (_, record, owner) => {
  const calls = renderForm(record);
  await userEvent.click(screen.getByRole('combobox', { name: 'Pet' }));
  await screen.findByText('Nothing found.');
  expect(calls.at(-1)?.query.get('auth_user_id')).toBe(owner);
});

test("what an administrator makes would not be the record's owner's: it is not asked for", async () => {
  renderForm(theirs);
  expect(screen.queryByRole('button', { name: /^New / })).toBeNull();
  fakeApi(() => page([]));
  renderElement(<RelatedLists entity={entity} record={theirs} />);
  await screen.findByText('None yet.');
  expect(screen.queryByRole('link', { name: /^Add/ })).toBeNull();
});

test('what belongs to the reader can be added to', async () => {
  renderForm(mine);
  expect(screen.getByRole('button', { name: /^New / })).toBeVisible();
  fakeApi(() => page([]));
  renderElement(<RelatedLists entity={entity} record={mine} />);
  expect(await screen.findByRole('link', { name: /^Add/ })).toBeVisible();
});
