import { buildAnew, TARGETS } from './ensure-built.mjs';

const wanted = process.argv.slice(2);
const unknown = wanted.filter((target) => !TARGETS.includes(target));
if (unknown.length > 0) {
  console.error(`使い方: node electron/build/build.mjs [${TARGETS.join('|')}] …(不明な名前: ${unknown.join(', ')})`);
  process.exitCode = 2;
} else {
  try {
    await buildAnew(wanted.length > 0 ? wanted : TARGETS);
  } catch (cause) {
    console.error(cause.message);
    process.exitCode = 1;
  }
}
