// Entry: reads the command line, puts the stand-in in the place of the `electron` module, runs the app's main script.
import { readFileSync } from 'node:fs';
import { register } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { takeAnswers } from './answers.mjs';
import { start } from './app.mjs';
import { state } from './state.mjs';

const [folder, switches] = readCommandLine(process.argv.slice(2));
const description = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
state.appPath = folder;
state.version = description.version;
state.switches = switches;

console.error('Electron の代役で動かしています(テスト専用)');
register('./electron-hooks.mjs', import.meta.url);
takeAnswers();
await import(pathToFileURL(join(folder, description.main)).href);
await start();

function readCommandLine(args) {
  const given = new Map();
  const rest = [];
  for (const arg of args) {
    const found = /^--([^=]+)(?:=(.*))?$/u.exec(arg);
    if (found === null) rest.push(arg);
    else given.set(found[1], found[2] ?? '');
  }
  return [resolve(rest[0] ?? '.'), given];
}
