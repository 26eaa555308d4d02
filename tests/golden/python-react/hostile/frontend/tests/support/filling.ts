import { fireEvent, within } from '@testing-library/react';
import { fieldDraft } from '@/model/draft';
import type { Entity } from '@/model/entity';
import { textOf } from '@/model/format';
import { valueOf, type StoredRecord } from '@/model/record';

/** Types every field's value into its control. */
export function fillFields(form: HTMLElement, entity: Entity, record: StoredRecord): void {
  for (const field of entity.fields) {
    const draft = fieldDraft(field, valueOf(record, field.name));
    if (typeof draft === 'string') setControl(form, field.name, draft);
    if (typeof draft === 'boolean') {
      const box = form.querySelector<HTMLInputElement>(`[data-field="${field.name}"] input`);
      if (box && box.checked !== draft) fireEvent.click(box);
    }
  }
}

/** Chooses a file for every field that takes one. */
export async function chooseFiles(form: HTMLElement, entity: Entity, record: StoredRecord): Promise<void> {
  for (const field of entity.fields.filter(({ type }) => type === 'binary')) {
    const frame = form.querySelector<HTMLElement>(`[data-field="${field.name}"]`);
    const input = frame?.querySelector('input');
    if (!frame || !input) throw new Error(`no control for ${field.name}`);
    const bytes = Uint8Array.from(atob(textOf(valueOf(record, field.name))), (character) => character.charCodeAt(0));
    fireEvent.change(input, { target: { files: [new File([bytes], 'sample.bin')] } });
    await within(frame).findByText(/sample\.bin/);
  }
}

export function setControl(form: HTMLElement, name: string, value: string): void {
  const control = form.querySelector<HTMLElement>(`[name="${name}"]`);
  if (control) fireEvent.change(control, { target: { value } });
}
