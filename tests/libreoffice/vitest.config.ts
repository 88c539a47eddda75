import { defineConfig } from 'vitest/config';
import { questionnaires } from '../../questionnaires/compile.ts';

export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  plugins: [questionnaires()],
  test: { include: ['tests/libreoffice/**/*.test.ts'], testTimeout: 300_000, hookTimeout: 300_000 },
});
