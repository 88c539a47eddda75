import { defineConfig } from 'vitest/config';
import { questionnaires } from '../questionnaires/compile.ts';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  plugins: [questionnaires()],
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    testTimeout: 30_000,
    restoreMocks: true,
  },
});
