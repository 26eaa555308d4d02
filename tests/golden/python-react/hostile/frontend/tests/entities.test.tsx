import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { draftsOf, fieldDraft } from '@/model/draft';
import type { Entity } from '@/model/entity';
import { linkedOf, refOf, type StoredRecord } from '@/model/record';
import { parseField, parseDrafts } from '@/model/schema';
import { editHref, listHref, newHref, recordHref } from '@/records/paths';
import { recordName } from '@/records/record-name';
import { entities } from '@/registry';
import { fakeApi, page, problem, type Answer, type Call } from './support/fake-api';
import { chooseFiles, fillFields, setControl } from './support/filling';
import { renderPage } from './support/render';
import { entityOf, payloadOf, type InvalidValue } from './support/sample';
import { samples } from './support/samples';

test('every entity has a sample', () => {
  expect(samples.map(({ path }) => path).sort()).toEqual(entities.map(({ path }) => path).sort());
});

describe.each(samples.map((sample) => ({ sample, entity: entityOf(sample), record: sample.record })))(
  '$entity.path',
  ({ sample, entity, record }) => {
    test('a record goes through the form unchanged', () => {
      const unchanged = entity.links.map(({ idsName }) => [idsName, { added: [], removed: [] }] as const);
      const values = { ...payloadOf(entity, record), ...Object.fromEntries(unchanged) };
      expect(parseDrafts(entity, draftsOf(entity, record), null)).toEqual({ ok: true, values });
    });

    test('the form refuses what the API refuses', () => {
      const accepted = sample.invalid
        .filter((invalid) => canBeTyped(entity, invalid))
        .filter(({ field: name, value }) => {
          const field = entity.fields.find((candidate) => candidate.name === name);
          return field && parseField(field, fieldDraft(field, value)).success;
        });
      expect(accepted).toEqual([]);
    });

    test('the list, the record and its form show it', async () => {
      fakeApi((call) => reads(call, entity, record));
      const { router } = renderPage(listHref(entity.path));
      fireEvent.click(within(await screen.findByRole('rowheader')).getByRole('link'));
      expect(await screen.findByText(titleOf(entity, record), { selector: 'h1' })).toHaveFocus();
      expect(router.state.location.pathname).toBe(recordHref(entity.path, record.id));
      fireEvent.click(screen.getByText('Edit', { selector: 'a' }));
      const form = await screen.findByLabelText(`Edit ${titleOf(entity, record)}`);
      expect(router.state.location.pathname).toBe(editHref(entity.path, record.id));
      for (const name of writableNames(entity)) {
        expect(form.querySelector(`[data-field="${name}"] label`)).toBeVisible();
      }
    });

    test('a new one is filled in, refused with errors at their fields, and created as it still stands there', async () => {
      const names = writableNames(entity);
      const errors = Object.fromEntries(names.map((name) => [name, [`Refused: ${name}.`]]));
      const answers = [problem(422, 'The request is not valid.', errors), { status: 201, body: record }];
      const calls = fakeApi((call) => (call.method === 'POST' ? answers.shift() : reads(call, entity, record)));
      renderPage(newHref(entity.path));
      const form = await newForm();
      fillFields(form, entity, record);
      await chooseFiles(form, entity, record);
      await pickRelations(form, entity, record);
      fireEvent.submit(form);
      expect(await within(form).findByText('The request is not valid.')).toBeVisible();
      expect(invalidNames(form)).toEqual(names);
      for (const name of names) {
        const control = form.querySelector(`[data-field="${name}"] [aria-invalid="true"]`);
        expect(control).toHaveAccessibleDescription(expect.stringContaining(`Refused: ${name}.`));
      }
      fireEvent.submit(form);
      await screen.findByText(titleOf(entity, record), { selector: 'h1' });
      const sent = calls.filter(({ method }) => method === 'POST');
      expect(sent.map(({ path }) => path)).toEqual([`/${entity.path}`, `/${entity.path}`]);
      expect(sent.map(({ body }) => body)).toEqual([payloadOf(entity, record), payloadOf(entity, record)]);
    });

    test('what is required is asked for, at its field', async () => {
      const calls = fakeApi(() => page([]));
      renderPage(newHref(entity.path));
      const form = await newForm();
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
    ...entity.links.filter((link) => link.target === target).flatMap(({ name }) => linkedOf(record, name).first),
  ];
  return refs.slice(0, 1);
}

/** As queries see text: every kind of blank is a space. */
function titleOf(entity: Entity, record: StoredRecord): string {
  return recordName(entity, record).replace(/\s+/g, ' ').trim();
}

function newForm(): Promise<HTMLElement> {
  return screen.findByLabelText(/^New /, { selector: 'form' });
}

function writableNames(entity: Entity): readonly string[] {
  return [
    ...entity.fields.map(({ name }) => name),
    ...entity.references.map(({ column }) => column),
    ...entity.links.map(({ idsName }) => idsName),
  ];
}

/** Chooses the offered record in every picker. */
async function pickRelations(form: HTMLElement, entity: Entity, record: StoredRecord): Promise<void> {
  const wanted = [
    ...entity.references.filter(({ name }) => refOf(record, name)).map(({ column }) => column),
    ...entity.links.filter(({ name }) => linkedOf(record, name).total > 0).map(({ idsName }) => idsName),
  ];
  for (const name of wanted) {
    const frame = form.querySelector<HTMLElement>(`[data-field="${name}"]`);
    if (!frame) throw new Error(`no control for ${name}`);
    const combobox = frame.querySelector('[role="combobox"]');
    if (combobox) fireEvent.click(combobox);
    fireEvent.click(await within(frame).findByText('Picked record', { selector: '[role="option"]' }));
  }
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
  const draft = fieldDraft(field, value);
  return sameType && (field.required || typeof draft !== 'string' || draft.trim() !== '');
}
