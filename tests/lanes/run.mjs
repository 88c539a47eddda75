import { ELSEWHERE, ON_DEMAND, TRACKS } from './lanes.mjs';

// `npm test -- unit e2e` runs only the lanes that are named.
const named = process.argv.slice(2);
const lanes = [...TRACKS.flat(), ...ON_DEMAND];
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

const asked = ON_DEMAND.filter(({ name }) => named.includes(name));
const rows = (await Promise.all([...TRACKS, asked].map((track) => rowsOf(track)))).flat();
for (const { name, why } of [...ON_DEMAND.filter((lane) => !asked.includes(lane)), ...ELSEWHERE])
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
  failed > 0 || (named.length === 0 && rows.some((row) => row.name === 'e2e' && row.state === 'not run')) ? 1 : 0;
