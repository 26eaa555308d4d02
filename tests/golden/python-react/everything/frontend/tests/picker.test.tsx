import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState, type FormEvent } from 'react';
import { expect, test, vi } from 'vitest';
import type { RecordRef } from '@/model/record';
import { RecordPicker } from '@/picker/record-picker';
import { FieldFrame } from '@/ui/field';
import { fakeApi, problem } from './support/fake-api';
import { renderElement } from './support/render';

const doctors: readonly RecordRef[] = ['Ada', 'Alan', 'Grace'].map((label, index) => ({ id: index + 1, label }));

function doctorsApi() {
  return fakeApi(({ query }) => ({
    body: doctors.filter(({ label }) => label.toLowerCase().includes((query.get('search') ?? '').toLowerCase())),
  }));
}

function One({ start = null }: { start?: RecordRef | null }) {
  const [value, setValue] = useState(start);
  return (
    <FieldFrame label="Doctor">
      {(control) => <RecordPicker {...control} label="Doctor" target="doctors" value={value} onChange={setValue} />}
    </FieldFrame>
  );
}

test('searches in the API and is driven by the keyboard', async () => {
  const calls = doctorsApi();
  renderElement(<One />);
  const input = screen.getByRole('combobox', { name: 'Doctor' });
  await userEvent.type(input, 'a');
  await screen.findByText('3 results');
  expect(calls.at(-1)?.query.get('search')).toBe('a');
  await userEvent.keyboard('{ArrowDown}');
  const active = screen.getByRole('option', { name: 'Alan' });
  expect(input).toHaveAttribute('aria-activedescendant', active.id);
  expect(active).toHaveAttribute('aria-selected', 'true');
  await userEvent.keyboard('{Enter}');
  expect(input).toHaveValue('Alan');
  expect(input).toHaveAttribute('aria-expanded', 'false');
});

test('Enter in a list that was only opened chooses nothing: it sends the form', async () => {
  doctorsApi();
  const onSubmit = vi.fn((event: FormEvent) => event.preventDefault());
  renderElement(
    <form onSubmit={onSubmit}>
      <One start={{ id: 3, label: 'Grace' }} />
    </form>,
  );
  const input = screen.getByRole('combobox', { name: 'Doctor' });
  await userEvent.click(input);
  await screen.findByText('3 results');
  expect(input).not.toHaveAttribute('aria-activedescendant');
  await userEvent.keyboard('{Enter}');
  expect(onSubmit).toHaveBeenCalledOnce();
  expect(input).toHaveValue('Grace');
});

test('an arrow opens the list at its first record, and Enter takes it instead of sending the form', async () => {
  doctorsApi();
  const onSubmit = vi.fn((event: FormEvent) => event.preventDefault());
  renderElement(
    <form onSubmit={onSubmit}>
      <One />
    </form>,
  );
  await userEvent.tab();
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await screen.findByText('3 results');
  await userEvent.keyboard('{Enter}');
  expect(screen.getByRole('combobox', { name: 'Doctor' })).toHaveValue('Ada');
  expect(onSubmit).not.toHaveBeenCalled();
});

test('a typed name that was not chosen stays and asks for a choice', async () => {
  doctorsApi();
  renderElement(<One start={{ id: 3, label: 'Grace' }} />);
  const input = screen.getByRole('combobox', { name: 'Doctor' });
  await userEvent.clear(input);
  await userEvent.type(input, 'Al');
  await userEvent.tab();
  expect(input).toHaveValue('Al');
  expect(input).toBeInvalid();
  expect(input).toHaveAccessibleDescription('Choose one of the list.');
  await userEvent.click(screen.getByRole('button', { name: 'Clear Doctor' }));
  expect(input).toHaveValue('');
  expect(input).toHaveFocus();
  expect(input).toBeValid();
});

test('Escape gives up and keeps what was chosen', async () => {
  doctorsApi();
  renderElement(<One start={{ id: 3, label: 'Grace' }} />);
  const input = screen.getByRole('combobox', { name: 'Doctor' });
  await userEvent.click(input);
  fireEvent.change(input, { target: { value: 'Al' } });
  await screen.findByRole('option', { name: 'Alan' });
  await userEvent.keyboard('{Escape}');
  expect(input).toHaveValue('Grace');
});

test.each(['{Tab}', '{Enter}'])('emptying the text removes the choice, with %s', async (key) => {
  doctorsApi();
  renderElement(<One start={{ id: 3, label: 'Grace' }} />);
  const input = screen.getByRole('combobox', { name: 'Doctor' });
  await userEvent.clear(input);
  await screen.findByText('3 results');
  await userEvent.keyboard(key);
  expect(input).toHaveValue('');
  expect(screen.queryByRole('button', { name: 'Clear Doctor' })).not.toBeInTheDocument();
});

test('a failing search says so', async () => {
  fakeApi(() => problem(400, 'Search is out of order.'));
  renderElement(<One />);
  await userEvent.click(screen.getByRole('combobox'));
  expect(await screen.findByText('Search is out of order.')).toBeVisible();
});
