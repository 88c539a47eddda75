import { LEFT_TO_ALL, tracksOfChange } from './changed.mjs';
import { ELSEWHERE, ON_DEMAND, TRACKS } from './lanes.mjs';

// `npm test -- unit e2e` runs only the lanes that are named; `npm test -- --changed`, or `--changed=main`, looks at what changed alone.
const given = process.argv.slice(2);
const [, ref = null] = given.find((each) => /^--changed(?:=|$)/u.test(each))?.split('=') ?? [];
const ofChange = given.some((each) => /^--changed(?:=|$)/u.test(each));
const named = given.filter((each) => !each.startsWith('--changed'));
const tracks = ofChange ? tracksOfChange(ref) : TRACKS;
const lanes = ofChange ? tracks.flat() : [...TRACKS.flat(), ...ON_DEMAND];
const unknown = named.filter((name) => !lanes.some((lane) => lane.name === name));
if (unknown.length > 0) {
  console.error(`No lane is called ${unknown.join(', ')}. There are: ${lanes.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

async function rowOf(lane) {
  if (named.length > 0 && !named.includes(lane.name))
    return { name: lane.name, state: 'not run', passed: 0, failed: 0, seconds: '', remark: 'not asked for' };
  console.log(`\n── ${lane.name} begins: ${lane.what}`);
  const began = performance.now();
  const outcome = await lane.go();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`── ${lane.name} ${outcome.state} after ${seconds} s`);
  return { name: lane.name, ...outcome, seconds };
}

async function rowsOf(track) {
  const rows = [];
  for (const lane of track) rows.push(await rowOf(lane));
  return rows;
}

const asked = ofChange ? [] : ON_DEMAND.filter(({ name }) => named.includes(name));
const rows = (await Promise.all([...tracks, asked].map((track) => rowsOf(track)))).flat();
const leftToAll = ofChange ? LEFT_TO_ALL : [];
for (const { name, why } of [...leftToAll, ...ON_DEMAND.filter((lane) => !asked.includes(lane)), ...ELSEWHERE])
  rows.push({ name, state: 'not run', passed: 0, failed: 0, seconds: '', remark: why });

console.log('\n lane      state     seconds  remark');
for (const { name, state, seconds, remark } of rows) {
  console.log(` ${name.padEnd(9)} ${state.padEnd(9)} ${seconds.padStart(7)}  ${remark}`);
}
const failures = rows.flatMap(({ name, failures: some = [] }) => some.map((failure) => `${name}: ${failure}`));
if (failures.length > 0) console.log(['', ...failures].join('\n'));
const passed = rows.reduce((sum, row) => sum + row.passed, 0);
const failed = rows.reduce((sum, row) => sum + row.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode =
  failed > 0 || (named.length === 0 && !ofChange && rows.some((row) => row.name === 'e2e' && row.state === 'not run'))
    ? 1
    : 0;
