import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// The development server and `vite preview` pass this path on to the API, so that the browser sees one origin.
const api = process.env.API_URL ?? 'http://localhost:8000';
// As an object, because a bare address would also change the Host header, which the API compares with Origin.
const proxy = { '/api': { target: api } };

export default defineConfig({
  plugins: [react(), tailwindcss()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: { proxy },
  preview: { proxy },
  build: {
    // A data: URL would be refused by the Content-Security-Policy (default-src 'self').
    assetsInlineLimit: 0,
  },
  test: {
    environment: 'jsdom',
    include: ['tests/**/*.test.{ts,tsx}'],
    setupFiles: ['./tests/setup.ts'],
    // One jsdom for all files of a worker: several times faster, and every test cleans up after itself (tests/setup.ts).
    isolate: false,
    testTimeout: 30_000,
    env: { TZ: 'America/New_York' },
  },
});
