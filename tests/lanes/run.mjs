import { ELSEWHERE, LANES } from './lanes.mjs';

// `npm test -- unit e2e` runs only the lanes that are named.
const named = process.argv.slice(2);
const unknown = named.filter((name) => !LANES.some((lane) => lane.name === name));
if (unknown.length > 0) {
  console.error(`No lane is called ${unknown.join(', ')}. There are: ${LANES.map((lane) => lane.name).join(', ')}.`);
  process.exit(2);
}

const rows = [];
for (const lane of LANES) {
  if (named.length > 0 && !named.includes(lane.name)) {
    rows.push({ name: lane.name, state: 'not run', passed: 0, failed: 0, seconds: '', remark: 'not asked for' });
    continue;
  }
  console.log(`\n── ${lane.name}: ${lane.what}`);
  const began = performance.now();
  const outcome = await lane.go();
  rows.push({ name: lane.name, ...outcome, seconds: ((performance.now() - began) / 1000).toFixed(1) });
}
for (const { name, why } of ELSEWHERE)
  rows.push({ name, state: 'not run', passed: 0, failed: 0, seconds: '', remark: why });

console.log('\n lane      state     seconds  remark');
for (const { name, state, seconds, remark } of rows) {
  console.log(` ${name.padEnd(9)} ${state.padEnd(9)} ${seconds.padStart(7)}  ${remark}`);
}
const passed = rows.reduce((sum, row) => sum + row.passed, 0);
const failed = rows.reduce((sum, row) => sum + row.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode =
  failed > 0 || (named.length === 0 && rows.some((row) => row.name === 'e2e' && row.state === 'not run')) ? 1 : 0;
