import { contextBridge, ipcRenderer } from 'electron';
import { CALLS, NOTICES } from '#ipc/contract.ts';
import type { Bridge } from '#ipc/contract.ts';

const calls: ReadonlySet<string> = new Set(CALLS);
const notices: ReadonlySet<string> = new Set(NOTICES);

const bridge: Bridge = {
  call(name, request) {
    if (!calls.has(name)) return Promise.reject(new Error('unknown call'));
    return ipcRenderer.invoke(name, request);
  },
  on(name, listener) {
    if (!notices.has(name)) throw new Error('unknown notice');
    // Do not pass the event on: its `sender` could send anything.
    const forward = (_event: unknown, notice: Parameters<typeof listener>[0]) => listener(notice);
    ipcRenderer.on(name, forward);
    return () => {
      ipcRenderer.off(name, forward);
    };
  },
};

contextBridge.exposeInMainWorld('tenken', bridge);
