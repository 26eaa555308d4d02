import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { draftsOf, fieldDraft } from '@/model/draft';
import type { Entity } from '@/model/entity';
import { refOf, refsOf, valueOf, type StoredRecord } from '@/model/record';
import { fieldSchema, parseDrafts } from '@/model/schema';
import { editHref, listHref, newHref, recordHref } from '@/records/paths';
import { entities } from '@/registry';
import { fakeApi, page, problem, type Answer, type Call } from './support/fake-api';
import { renderApp } from './support/render';
import { entityOf, payloadOf, type InvalidValue } from './support/sample';
import { samples } from './support/samples';

test('every entity has a sample', () => {
  expect(samples.map(({ path }) => path).sort()).toEqual(entities.map(({ path }) => path).sort());
});

describe.each(samples.map((sample) => ({ sample, entity: entityOf(sample), record: sample.record })))(
  '$entity.path',
  ({ sample, entity, record }) => {
    test('a record goes through the form unchanged', () => {
      expect(parseDrafts(entity, draftsOf(entity, record), null)).toEqual({ ok: true, values: payloadOf(entity, record) });
    });

    test('the form refuses what the API refuses', () => {
      const accepted = sample.invalid
        .filter((invalid) => canBeTyped(entity, invalid))
        .filter(({ field: name, value }) => {
          const field = entity.fields.find((candidate) => candidate.name === name);
          return field && fieldSchema(field).safeParse(fieldDraft(field, value)).success;
        });
      expect(accepted).toEqual([]);
    });

    test('the list, the record and its form show it', async () => {
      fakeApi((call) => reads(call, entity, record));
      const { router } = renderApp(listHref(entity.path));
      const row = await screen.findByRole('row', { name: /Sample record/ });
      fireEvent.click(within(row).getByRole('link', { name: 'Sample record' }));
      expect(await screen.findByRole('heading', { level: 1, name: 'Sample record' })).toHaveFocus();
      expect(router.state.location.pathname).toBe(recordHref(entity.path, record.id));
      fireEvent.click(screen.getByRole('link', { name: 'Edit' }));
      await screen.findByRole('form', { name: 'Edit Sample record' });
      expect(router.state.location.pathname).toBe(editHref(entity.path, record.id));
      for (const { label } of [...entity.fields, ...entity.references, ...entity.links]) {
        expect(screen.getAllByLabelText(labelled(label)).length).toBeGreaterThan(0);
      }
    });

    test('a new one is filled in and created', async () => {
      const calls = fakeApi((call) => (call.method === 'POST' ? { status: 201, body: record } : reads(call, entity, record)));
      renderApp(newHref(entity.path));
      const form = await screen.findByRole('form', { name: /^New/ });
      fillFields(form, entity, record);
      await pickRelations(form, entity, record);
      fireEvent.submit(form);
      await screen.findByRole('heading', { level: 1, name: 'Sample record' });
      const sent = calls.find(({ method }) => method === 'POST');
      expect(sent?.path).toBe(`/${entity.path}`);
      expect(sent?.body).toEqual({ ...payloadOf(entity, record), ...withoutFiles(entity) });
    });

    test('what is required is asked for, at its field', async () => {
      const calls = fakeApi(() => page([]));
      renderApp(newHref(entity.path));
      const form = await screen.findByRole('form', { name: /^New/ });
      const required = requiredNames(entity);
      if (required.length === 0) return;
      for (const field of entity.fields) {
        if (field.defaultValue !== undefined && required.includes(field.name)) setControl(form, field.name, '');
      }
      fireEvent.submit(form);
      await waitFor(() => expect(invalidNames(form)).toEqual(required));
      expect(form.querySelector('[aria-invalid="true"]')).toHaveFocus();
      expect(calls.filter(({ method }) => method === 'POST')).toEqual([]);
    });

    test('errors of the API land at their fields', async () => {
      const names = [...entity.fields.map(({ name }) => name), ...entity.references.map(({ column }) => column), ...entity.links.map(({ idsName }) => idsName)];
      const errors = Object.fromEntries(names.map((name) => [name, [`Refused: ${name}.`]]));
      fakeApi((call) => (call.method === 'PATCH' ? problem(422, 'The request is not valid.', errors) : reads(call, entity, record)));
      renderApp(editHref(entity.path, record.id));
      const form = await screen.findByRole('form', { name: 'Edit Sample record' });
      if (!changeSomething(form, entity)) return;
      fireEvent.submit(form);
      expect(await within(form).findByText('The request is not valid.')).toBeVisible();
      expect(invalidNames(form)).toEqual(names);
      for (const name of names) {
        const control = form.querySelector(`[data-field="${name}"] [aria-invalid="true"]`);
        expect(control).toHaveAccessibleDescription(expect.stringContaining(`Refused: ${name}.`));
      }
    });
  },
);

/** Answers what pages read: the record, lists of it, and the one option of every picker. */
function reads(call: Call, entity: Entity, record: StoredRecord): Answer | undefined {
  if (call.method !== 'GET') return undefined;
  if (call.path === `/${entity.path}`) return page([record]);
  if (call.path === `/${entity.path}/${record.id}`) return { body: record };
  if (call.path.endsWith('/options')) return { body: optionsFor(entity, record, call.path.split('/')[1] ?? '') };
  return page([]);
}

function optionsFor(entity: Entity, record: StoredRecord, target: string) {
  const refs = [
    ...entity.references.filter((reference) => reference.target === target).map(({ name }) => refOf(record, name)),
    ...entity.links.filter((link) => link.target === target).flatMap(({ name }) => refsOf(record, name)),
  ];
  return refs.slice(0, 1);
}

/** Types every field's value into its control; files cannot be chosen here. */
function fillFields(form: HTMLElement, entity: Entity, record: StoredRecord): void {
  for (const field of entity.fields) {
    const draft = fieldDraft(field, valueOf(record, field.name));
    if (typeof draft === 'string') setControl(form, field.name, draft);
    if (typeof draft === 'boolean') {
      const box = form.querySelector<HTMLInputElement>(`[data-field="${field.name}"] input`);
      if (box && box.checked !== draft) fireEvent.click(box);
    }
  }
}

/** Chooses the offered record in every picker. */
async function pickRelations(form: HTMLElement, entity: Entity, record: StoredRecord): Promise<void> {
  const wanted = [
    ...entity.references.filter(({ name }) => refOf(record, name)).map(({ column }) => column),
    ...entity.links.filter(({ name }) => refsOf(record, name).length > 0).map(({ idsName }) => idsName),
  ];
  for (const name of wanted) {
    const frame = form.querySelector<HTMLElement>(`[data-field="${name}"]`);
    if (!frame) throw new Error(`no control for ${name}`);
    fireEvent.click(within(frame).getByRole('combobox'));
    fireEvent.click(await within(frame).findByRole('option', { name: 'Picked record' }));
  }
}

/** Required files cannot be chosen in this test; the form is then filled with everything else. */
function withoutFiles(entity: Entity): Record<string, null> {
  return Object.fromEntries(entity.fields.filter(({ type }) => type === 'binary').map(({ name }) => [name, null]));
}

function changeSomething(form: HTMLElement, entity: Entity): boolean {
  const relation = form.querySelector<HTMLElement>('button[aria-label^="Clear "], button[aria-label^="Remove "]');
  const optional = [...entity.references, ...entity.links].every(({ required }) => !required);
  if (relation && optional) {
    fireEvent.click(relation);
    return true;
  }
  const box = form.querySelector<HTMLInputElement>('input[type="checkbox"]');
  if (box) fireEvent.click(box);
  return box !== null;
}

function setControl(form: HTMLElement, name: string, value: string): void {
  const control = form.querySelector<HTMLElement>(`[name="${name}"]`);
  if (control) fireEvent.change(control, { target: { value } });
}

function requiredNames(entity: Entity): readonly string[] {
  return [
    // A checkbox is never empty.
    ...entity.fields.filter(({ required, type }) => required && type !== 'boolean').map(({ name }) => name),
    ...entity.references.filter(({ required }) => required).map(({ column }) => column),
    ...entity.links.filter(({ required }) => required).map(({ idsName }) => idsName),
  ];
}

function invalidNames(form: HTMLElement): readonly (string | undefined)[] {
  return [...form.querySelectorAll('[aria-invalid="true"]')].map(
    (control) => control.closest<HTMLElement>('[data-field]')?.dataset.field,
  );
}

/** Values of another type than the control gives, and emptiness where it is allowed, cannot be entered. */
function canBeTyped(entity: Entity, { field: name, value }: InvalidValue): boolean {
  const field = entity.fields.find((candidate) => candidate.name === name);
  if (!field || field.type === 'boolean' || field.type === 'binary' || field.type === 'json') return false;
  const numeric = field.type === 'integer' || field.type === 'float';
  const sameType = numeric ? value !== null : typeof value === 'string';
  return sameType && fieldDraft(field, value) !== '';
}

function labelled(label: string): (content: string) => boolean {
  return (content) => content.replace(/\s+/g, ' ').trim().startsWith(label.replace(/\s+/g, ' ').trim());
}
