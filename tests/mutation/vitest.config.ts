import { statSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { questionnaires } from '../../questionnaires/compile.ts';

/** The tests of what is mutated, without pages: every mutant that lives runs all tests that reach it. */
const TESTS = [
  'tests/domain/**',
  'tests/sealing/**',
  'tests/storage/**',
  'tests/documents/*',
  'tests/electron/main/file-name*',
  'tests/durability/**',
  'tests/security/{device-keys,idle-lock}*',
];
const A_LARGE_FILE = 1_000_000;
/** Seconds long, over whole files byte by byte or whole papers: what decides in them is tested beside them, in moments. */
const LONG = [
  'tests/domain/exchange/damaged-files.test.ts',
  'tests/domain/result-file/hostile-files.test.ts',
  'tests/domain/result-file/largest-attachments.test.ts',
  'tests/documents/report.test.ts',
];

/** The first test that fails ends the trial of a mutant: small ones come first, and those with a database behind those without. */
class SmallFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number =>
      (moduleId.includes('/tests/domain/') ? 0 : A_LARGE_FILE) + statSync(moduleId).size;
    return files.sort((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  plugins: [questionnaires()],
  test: {
    include: TESTS.map((files) => `${files}.test.ts`.replace('**.', '**/*.')),
    exclude: LONG,
    // One process for all files of tests: starting one anew for every mutant takes longer than most tests.
    isolate: false,
    setupFiles: ['tests/support/database.ts'],
    sequence: { sequencer: SmallFirst },
    testTimeout: 30_000,
    restoreMocks: true,
  },
});
