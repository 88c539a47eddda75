import { strict } from './strict.mjs';

const handlers = new Map();

export const ipcMain = strict('ipcMain', {
  handle(channel, handler) {
    if (handlers.has(channel)) throw new Error(`stand-in: '${channel}' has a handler already`);
    handlers.set(channel, handler);
  },
});

/** Runs the handler of a channel the way Electron does, wording of the failure included. */
export async function invoked(channel, event, args) {
  const handler = handlers.get(channel);
  try {
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
    return { ok: true, value: await handler(event, ...args) };
  } catch (cause) {
    return { ok: false, message: `Error invoking remote method '${channel}': ${String(cause)}` };
  }
}
