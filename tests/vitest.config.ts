import { defineConfig } from 'vitest/config';
import { questionnaires } from '../questionnaires/compile.ts';

/** Tests that draw pages: one after the other in one window. */
const PAGES = ['tests/app/**', 'tests/features/**', 'tests/host/**', 'tests/ui/**'];
/** Bundled once instead of being read part by part: the component library alone has thousands of parts. */
const BUNDLED = [
  'react',
  'react/jsx-dev-runtime',
  'react-dom',
  'react-dom/client',
  'react-aria-components',
  '@internationalized/date',
  'react-i18next',
  'i18next',
  'react-hook-form',
  'zustand',
  'zustand/vanilla',
  'wouter',
  'wouter/use-hash-location',
  'dexie',
  'zod',
  '@testing-library/react',
  '@testing-library/user-event',
];
const TESTS = ['tests/**/*.test.{ts,tsx}'];
const ELSEWHERE = ['tests/interop/**', 'tests/e2e/**', 'tests/libreoffice/**'];

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  plugins: [questionnaires()],
  test: {
    pool: 'threads',
    // The default leaves a core idle.
    maxWorkers: '100%',
    // A busy machine is late; what never comes still fails the test.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
    restoreMocks: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'plain',
          include: TESTS,
          exclude: [...PAGES, ...ELSEWHERE],
          pool: 'forks',
          isolate: false,
          setupFiles: ['tests/support/database.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'pages',
          include: PAGES.map((folder) => `${folder}/*.test.{ts,tsx}`),
          // A window, and the thousands of parts of the component library, are there once for all files of tests of a process.
          isolate: false,
          setupFiles: ['tests/support/database.ts', 'tests/support/pages.ts'],
          deps: { optimizer: { client: { enabled: true, include: BUNDLED } } },
        },
      },
    ],
  },
});
