import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { EntityForm } from '@/forms/entity-form';
import type { Entity } from '@/model/entity';
import { refName } from '@/records/record-name';
import { fakeApi } from './support/fake-api';
import { chooseFiles, fillFields } from './support/filling';
import { renderElement } from './support/render';
import { entityOf, payloadOf } from './support/sample';
import { samples } from './support/samples';
import { visits } from './support/visits';

/** Some record can be made without any other. */
const sample = samples.find((candidate) => {
  const { references, links } = entityOf(candidate);
  return [...references, ...links].every(({ required }) => !required);
});
if (!sample) throw new Error('every entity needs a record of another one');
const target = entityOf(sample);
const record = { ...sample.record };
const host: Entity = {
  ...visits,
  references: [{ name: 'pet', column: 'pet_id', label: 'Pet', target: target.path }],
  links: [{ name: 'tags', idsName: 'tag_ids', label: 'Tags', target: target.path, backName: 'visits' }],
};

function renderForm() {
  const calls = fakeApi(({ method }) => (method === 'POST' ? { status: 201, body: record } : { body: [] }));
  renderElement(<EntityForm entity={host} record={null} cancel="/" onSaved={() => undefined} />);
  return calls;
}

async function openDialog(field: string): Promise<HTMLElement> {
  const frame = screen.getByRole('combobox', { name: field }).closest<HTMLElement>('[data-field]');
  if (!frame) throw new Error(`no control for ${field}`);
  await userEvent.click(within(frame).getByRole('button', { name: /^New / }));
  return screen.getByRole('dialog');
}

test('a record that is missing is made on top of the form and chosen, and nothing that was typed is lost', async () => {
  const calls = renderForm();
  await userEvent.type(screen.getByLabelText('Reason'), 'Cough');
  for (const field of ['Pet', 'Tags']) {
    const dialog = await openDialog(field);
    fillFields(dialog, target, record);
    await chooseFiles(dialog, target, record);
    fireEvent.submit(within(dialog).getByRole('form'));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(document.activeElement).toHaveAccessibleName(`New ${target.labelLower}`);
  }
  const made = refName(target.path, { id: record.id, label: record.label });
  expect(screen.getByRole('combobox', { name: 'Pet' })).toHaveValue(made);
  expect(screen.getByRole('button', { name: `Remove ${made}` })).toBeVisible();
  expect(screen.getByLabelText('Reason')).toHaveValue('Cough');
  const sent = calls.filter(({ method }) => method === 'POST');
  expect(sent.map(({ path }) => path)).toEqual([`/${target.path}`, `/${target.path}`]);
  const { references, links } = target;
  const empty = [...references.map(({ column }) => [column, null]), ...links.map(({ idsName }) => [idsName, []])];
  expect(sent[0]?.body).toEqual({ ...payloadOf(target, record), ...(Object.fromEntries(empty) as object) });
});

test('Escape closes an untouched dialog; what was typed into one is only given up by "Cancel"', async () => {
  renderForm();
  fireEvent(await openDialog('Pet'), new Event('cancel', { cancelable: true }));
  expect(screen.queryByRole('dialog')).toBeNull();
  const dialog = await openDialog('Pet');
  fillFields(dialog, target, record);
  await chooseFiles(dialog, target, record);
  fireEvent(dialog, new Event('cancel', { cancelable: true }));
  expect(dialog).toBeVisible();
  await userEvent.click(within(dialog).getByRole('button', { name: 'Cancel' }));
  expect(screen.queryByRole('dialog')).toBeNull();
});
