// Runs in an isolated world of the page, where only it can see `standinSend`. Completed by web-contents.mjs: `pack`, `unpack`, the preload script.
(() => {
  if (window !== window.top) return;
  const pack = PACK;
  const unpack = UNPACK;
  const send = globalThis.standinSend;
  const waiting = new Map();
  const listeners = new Map();
  const functions = new Map();
  let lastInvoke = 0;

  const tell = (name, detail) => document.dispatchEvent(new CustomEvent(`standin:${name}`, { detail }));
  const refused = (name) => () => {
    throw new Error(`stand-in: ${name} is not there`);
  };
  const strict = (name, object) =>
    new Proxy(object, { get: (target, key) => (key in target ? target[key] : refused(`${name}.${String(key)}`)()) });

  const ipcRenderer = strict('ipcRenderer', {
    invoke(channel, ...args) {
      const call = ++lastInvoke;
      return new Promise((resolve, reject) => {
        waiting.set(call, { resolve, reject });
        send(pack({ call, channel, args }));
      });
    },
    on(channel, listener) {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
    },
    off(channel, listener) {
      listeners.set(
        channel,
        (listeners.get(channel) ?? []).filter((other) => other !== listener),
      );
    },
  });

  globalThis.standinReceive = (text) => {
    const message = unpack(text);
    if ('channel' in message) {
      for (const listener of listeners.get(message.channel) ?? []) listener({}, ...message.args);
      return;
    }
    const { resolve, reject } = waiting.get(message.call);
    waiting.delete(message.call);
    if (message.ok) resolve(message.value);
    else reject(new Error(message.message));
  };

  const wrap = (value) => {
    if (typeof value === 'function') {
      functions.set(functions.size + 1, value);
      return { function: functions.size };
    }
    const isPlain = Object.prototype.toString.call(value) === '[object Object]';
    return isPlain ? { members: Object.entries(value).map(([name, member]) => [name, wrap(member)]) } : { value };
  };
  const unwrapArgument = (argument) =>
    'callback' in argument ? (...args) => tell('callback', { id: argument.callback, args }) : argument.value;

  document.addEventListener('standin:call', ({ detail: { call, id, args } }) => {
    try {
      const result = functions.get(id)(...args.map(unwrapArgument));
      if (!(result instanceof Promise)) return tell('reply', { call, outcome: 'returned', result: wrap(result) });
      tell('reply', { call, outcome: 'promised' });
      result.then(
        (value) => tell('settled', { call, outcome: 'returned', result: wrap(value) }),
        (cause) => tell('settled', { call, outcome: 'threw', message: String(cause?.message ?? cause) }),
      );
    } catch (cause) {
      tell('reply', { call, outcome: 'threw', message: String(cause?.message ?? cause) });
    }
  });

  const contextBridge = strict('contextBridge', {
    exposeInMainWorld: (name, api) => tell('expose', { name, shape: wrap(api) }),
  });
  const electron = strict('electron', { contextBridge, ipcRenderer });
  const require = (name) => (name === 'electron' ? electron : refused(`require('${name}')`)());
  const preload = PRELOAD;
  preload(require, { exports: {} }, {});
})();
