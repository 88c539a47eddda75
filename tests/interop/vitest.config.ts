import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: { include: ['tests/interop/**/*.test.ts'], testTimeout: 60_000 },
});
