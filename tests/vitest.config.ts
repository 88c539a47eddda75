import { defineConfig } from 'vitest/config';
import { questionnaires } from '../questionnaires/compile.ts';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  plugins: [questionnaires()],
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/interop/**', 'tests/e2e/**'],
    testTimeout: 30_000,
    restoreMocks: true,
  },
});
