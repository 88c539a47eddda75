import { spawn } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { CHROMIUM_SWITCHES, findChromium, HOW_TO_GET_CHROMIUM } from '../chromium.mjs';

const ALWAYS = [
  '--headless=new',
  '--remote-debugging-pipe',
  '--remote-debugging-port=0',
  '--no-startup-window',
  '--no-default-browser-check',
  '--disable-extensions',
  '--disable-dev-shm-usage',
];

/**
 * Starts a headless Chromium on a profile folder and connects to it.
 * Gives `send(method, params, sessionId)`, `on(method, listener, sessionId)`, `port` for other DevTools clients and `ended`, a promise.
 */
export async function startChromium(profile, switches) {
  const portFile = join(profile, 'DevToolsActivePort');
  rmSync(portFile, { force: true });
  const program = findChromium();
  if (program === null) throw new Error(HOW_TO_GET_CHROMIUM);
  const args = [...ALWAYS, ...CHROMIUM_SWITCHES, `--user-data-dir=${profile}`, ...switches];
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  const ended = new Promise((done) => {
    child.once('exit', done);
    child.once('error', done);
  });
  const connection = connect(child.stdio[3], child.stdio[4]);
  void ended.then(() => connection.lose());
  await connection.send('Browser.getVersion');
  return { ...connection, ended, port: await portIn(portFile), kill: () => child.kill('SIGKILL') };
}

function connect(input, output) {
  const events = new EventEmitter();
  events.setMaxListeners(0);
  const waiting = new Map();
  let last = 0;
  let isLost = false;
  eachMessage(output, (message) => {
    if (message.id === undefined) {
      events.emit(`${message.sessionId ?? ''} ${message.method}`, message.params);
      return;
    }
    const { method, done, failed } = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.error === undefined) done(message.result);
    else failed(new Error(`${method}: ${message.error.message}`));
  });
  // A write to an ended Chromium is answered by `lose`.
  input.on('error', () => {});
  return {
    send: (method, params = {}, sessionId) =>
      new Promise((done, failed) => {
        if (isLost) return failed(new Error(`${method}: Chromium has ended`));
        waiting.set(++last, { method, done, failed });
        input.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
      }),
    on: (method, listener, sessionId = '') => events.on(`${sessionId} ${method}`, listener),
    lose() {
      isLost = true;
      for (const { method, failed } of waiting.values()) failed(new Error(`${method}: Chromium has ended`));
      waiting.clear();
    },
  };
}

function eachMessage(output, take) {
  output.setEncoding('utf8');
  let parts = [];
  output.on('data', (data) => {
    const pieces = data.split('\0');
    for (const piece of pieces.slice(0, -1)) {
      const text = [...parts, piece].join('');
      parts = [];
      take(JSON.parse(text));
    }
    parts.push(pieces.at(-1));
  });
}

async function portIn(file) {
  for (let tries = 0; tries < 200; tries++) {
    const line = existsSync(file) ? readFileSync(file, 'utf8').split('\n')[0] : '';
    if (line !== '') return Number(line);
    await pause(25);
  }
  throw new Error('stand-in: Chromium did not tell its port');
}
