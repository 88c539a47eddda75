import { defineConfig } from 'vitest/config';
import { questionnaires } from '../questionnaires/compile.ts';

/** Tests that draw pages: what the component library remembers of one page must not reach the next. */
const PAGES = ['tests/app/**', 'tests/features/**', 'tests/host/**', 'tests/ui/**'];
const TESTS = ['tests/**/*.test.{ts,tsx}'];
const ELSEWHERE = ['tests/interop/**', 'tests/e2e/**', 'tests/libreoffice/**'];

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  plugins: [questionnaires()],
  test: {
    pool: 'threads',
    // The default leaves a core idle.
    maxWorkers: '100%',
    testTimeout: 30_000,
    restoreMocks: true,
    projects: [
      {
        extends: true,
        test: { name: 'plain', include: TESTS, exclude: [...PAGES, ...ELSEWHERE], pool: 'forks', isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'pages',
          include: PAGES.map((folder) => `${folder}/*.test.{ts,tsx}`),
          setupFiles: ['tests/support/pages.ts'],
        },
      },
    ],
  },
});
