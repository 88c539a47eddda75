import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { explanationsIn } from './explanations.mjs';
import { scoreTable, unexplained } from './figures.mjs';
import config from './stryker.config.mjs';

/** Changes the sources one place at a time and shows which changes no test notices. */
const IN_SCOPE = ['renderer/src/domain', 'renderer/src/sealing', 'renderer/src/storage', 'renderer/src/durability'];
/** Mostly noticed wherever the conditions beside them are: `--decisions` leaves them out, and takes half as long. */
const CONTENTS = ['ArrayDeclaration', 'ArrowFunction', 'BlockStatement', 'ObjectLiteral', 'Regex'];

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: IN_SCOPE },
    decisions: { type: 'boolean', default: false },
    static: { type: 'boolean', default: false },
    concurrency: { type: 'string', default: '2' },
  },
});
process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const sources = values.only.map((place) => (/\.ts(:|$)/.test(place) ? place : `${place}/**/*.ts`));
const stryker = new Stryker({
  configFile: 'tests/mutation/stryker.config.mjs',
  mutate: [...sources, '!**/*.d.ts'],
  ignoreStatic: !values.static,
  mutator: { excludedMutations: [...config.mutator.excludedMutations, ...(values.decisions ? CONTENTS : [])] },
  concurrency: Number(values.concurrency),
});
const mutants = await stryker.runMutationTest();
const { explained, lines, idle } = unexplained(
  mutants,
  explanationsIn(readFileSync('tests/mutation/survivors.md', 'utf8')),
);
console.log(lines.join('\n'));
console.log(scoreTable(mutants).join('\n'));
console.log(`\nnot noticed: ${explained} explained in survivors.md, ${lines.length} not`);
if (idle.length > 0) console.log(`rows that explain none of them:\n${idle.join('\n')}`);
// Nothing tried, or nothing noticed, says that the lane is broken and not that the tests are.
process.exitCode = lines.length === 0 && mutants.some(({ status }) => status === 'Killed') ? 0 : 1;
