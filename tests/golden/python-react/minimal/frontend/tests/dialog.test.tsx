import { fireEvent, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { Dialog } from '@/ui/dialog';
import { renderElement } from './support/render';

test('a press beside a dialog closes it; text that was selected inside and let go of outside does not', async () => {
  const onClose = vi.fn();
  renderElement(
    <Dialog title="Question" onClose={onClose}>
      <input aria-label="Answer" />
    </Dialog>,
  );
  const dialog = await screen.findByRole('dialog', { name: 'Question' });
  fireEvent.pointerDown(screen.getByLabelText('Answer'));
  fireEvent.click(dialog);
  expect(onClose).not.toHaveBeenCalled();
  fireEvent.pointerDown(dialog);
  fireEvent.click(dialog);
  expect(onClose).toHaveBeenCalledOnce();
});
