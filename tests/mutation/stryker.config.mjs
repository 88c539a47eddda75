export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
  // The compiler of the project has no interface the checker could use.
  checkers: [],
  // Nor the one that would bring the paths in tsconfig.json up to the sandbox: none of ours leads out of it.
  tsconfigFile: 'none',
  reporters: ['progress-append-only'],
  allowConsoleColors: false,
  coverageAnalysis: 'perTest',
  // Tables and schemas are made once, when a file is loaded: to change one, every test has to run again. `--static` does that.
  ignoreStatic: true,
  // Texts are data here, held by the catalogues' own tests; a kind that is misspelled does not compile.
  mutator: { excludedMutations: ['StringLiteral'] },
  tempDirName: '.cache/mutation',
  cleanTempDir: 'always',
  ignorePatterns: ['/dist', '/coverage', '/test-results', '/.cache', '/.readme'],
  concurrency: 2,
  // Loops without end are ended by the number of their turns. A busy machine must not pass for one.
  timeoutMS: 30_000,
};
