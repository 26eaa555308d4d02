import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import { forgetCredentials } from '@/auth/credentials';
import { sessionStore } from '@/auth/session-store';
import { dismissAll } from '@/ui/toasts';

// Builds run these beside other work: waiting longer costs nothing when all is well.
configure({ asyncUtilTimeout: 15_000 });

// jsdom knows <dialog> but not how to open it.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};

// Nor does it scroll.
window.scrollTo = () => undefined;

beforeEach(() => {
  localStorage.clear();
});

// Files share one jsdom (vite.config.ts), so every test leaves it as it found it.
afterEach(() => {
  cleanup();
  dismissAll();
  sessionStore.reset();
  forgetCredentials();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});
