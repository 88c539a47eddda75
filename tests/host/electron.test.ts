import { describe, expect, it, vi } from 'vitest';
import { fail, ok } from '#domain/result.ts';
import { electronHost } from '#host/electron.ts';
import type { Bridge, Calls, Notices } from '#ipc/contract.ts';

type Answers = { [K in keyof Calls]?: Calls[K]['answer'] };

const ASKED = ['window:ask-before-closing', { ask: true }];

/** A bridge with prepared answers. It records the calls and lets the test send notices. */
function bridgeWith(answers: Answers) {
  const calls: [string, unknown][] = [];
  const listeners = new Map<string, (notice: never) => void>();
  const bridge: Bridge = {
    async call<K extends keyof Calls>(name: K, request: Calls[K]['request']): Promise<Calls[K]['answer']> {
      calls.push([name, request]);
      const answer: Calls[K]['answer'] | undefined = answers[name];
      if (answer === undefined) throw new Error(`no answer for ${name}`);
      return answer;
    },
    on(name, listener) {
      listeners.set(name, listener);
      return () => {
        listeners.delete(name);
      };
    },
  };
  const send = <K extends keyof Notices>(name: K, notice: Notices[K]) => listeners.get(name)?.(notice as never);
  return { bridge, calls, listeners, send };
}

describe('the desktop edition', () => {
  it('returns the version that the shell reports', async () => {
    const { bridge } = bridgeWith({ 'app:about': { version: '1.2.3', standIn: false } });
    const host = electronHost(bridge);
    expect(host.edition).toBe('desktop');
    expect(await host.version()).toBe('1.2.3');
  });

  it('sends a file to the shell and returns its answer', async () => {
    const { bridge, calls } = bridgeWith({ 'files:save': { ok: false, failure: { kind: 'no-space' } } });
    const bytes = new Uint8Array([1]);
    expect(await electronHost(bridge).saveFile('a.json', bytes)).toEqual({ ok: false, failure: { kind: 'no-space' } });
    expect(calls).toEqual([['files:save', { name: 'a.json', bytes }]]);
  });

  it('sends several files to the shell in one call', async () => {
    const { bridge, calls } = bridgeWith({ 'files:save-all': { ok: true, value: { place: '配布ファイル (2)' } } });
    const files = [{ name: 'a.tenken', bytes: new Uint8Array([1]) }];
    expect(await electronHost(bridge).saveFiles('配布ファイル', files)).toEqual({
      ok: true,
      value: { place: '配布ファイル (2)' },
    });
    expect(calls).toEqual([['files:save-all', { folder: '配布ファイル', files }]]);
  });

  it('sends files that are produced one by one to the shell one at a time', async () => {
    const { bridge, calls } = bridgeWith({
      'files:folder-begin': { ok: true, value: { ticket: 3 } },
      'files:folder-add': { ok: true, value: null },
      'files:folder-end': { ok: true, value: { place: '配布ファイル (2)' } },
    });
    const [a, b] = ['a.tenken', 'b.tenken'].map((name) => ({ name, bytes: new Uint8Array([1]) }));
    async function* files() {
      for (const file of [a, b]) if (file !== undefined) yield ok(file);
    }
    expect(await electronHost(bridge).saveEach('配布ファイル', files())).toEqual({
      ok: true,
      value: { place: '配布ファイル (2)' },
    });
    expect(calls).toEqual([
      ['files:folder-begin', { folder: '配布ファイル' }],
      ['files:folder-add', { ticket: 3, ...a }],
      ['files:folder-add', { ticket: 3, ...b }],
      ['files:folder-end', { ticket: 3, whole: true }],
    ]);
  });

  it('abandons the folder when a file cannot be produced, and produces none when no place was chosen', async () => {
    const answers = {
      'files:folder-begin': { ok: true, value: { ticket: 3 } },
      'files:folder-end': { ok: false, failure: { kind: 'cancelled' } },
    } as const;
    const { bridge, calls } = bridgeWith(answers);
    async function* damaged() {
      yield fail({ kind: 'damaged' as const });
    }
    const saved = await electronHost(bridge).saveEach('配布ファイル', damaged());
    expect(saved).toEqual({ ok: false, failure: { kind: 'damaged' } });
    expect(calls.at(-1)).toEqual(['files:folder-end', { ticket: 3, whole: false }]);
    const asked: string[] = [];
    async function* files() {
      asked.push('a file');
      yield ok({ name: 'a', bytes: new Uint8Array() });
    }
    const cancelled = bridgeWith({ 'files:folder-begin': { ok: false, failure: { kind: 'cancelled' } } });
    expect(await electronHost(cancelled.bridge).saveEach('配布ファイル', files())).toEqual({
      ok: false,
      failure: { kind: 'cancelled' },
    });
    expect(asked).toEqual([]);
  });

  it('reads a chosen file only on request, by its token', async () => {
    const value = new Uint8Array([1]);
    const { bridge, calls } = bridgeWith({
      'files:choose': [{ token: 't1', name: '回答.json', size: 1 }],
      'files:read': { ok: true, value },
    });
    const [file] = await electronHost(bridge).chooseFiles(true);
    expect(calls).toEqual([['files:choose', { multiple: true }]]);
    expect(file).toMatchObject({ name: '回答.json', size: 1 });
    expect(await file?.read()).toEqual({ ok: true, value });
    expect(calls.at(-1)).toEqual(['files:read', { token: 't1' }]);
  });

  it('refuses a file that is too large without reading it, and one that has grown since', async () => {
    const { bridge, calls } = bridgeWith({
      'files:choose': [
        { token: 't1', name: 'large.json', size: 11 },
        { token: 't2', name: 'grown.json', size: 1 },
      ],
      'files:read': { ok: true, value: new Uint8Array(11) },
    });
    const [large, grown] = await electronHost(bridge).chooseFiles(true);
    expect(await large?.read(10)).toEqual({ ok: false, failure: { kind: 'too-large' } });
    expect(calls).toHaveLength(1);
    expect(await grown?.read(10)).toEqual({ ok: false, failure: { kind: 'too-large' } });
    expect(await grown?.read(11)).toMatchObject({ ok: true });
  });

  it('opens the print dialog through the shell', async () => {
    const { bridge, calls } = bridgeWith({ 'window:print': { ok: true } });
    await electronHost(bridge).print();
    expect(calls).toEqual([['window:print', null]]);
  });

  it('lets the shell delete a database that cannot be opened', async () => {
    const { bridge, calls } = bridgeWith({ 'database:discard': { ok: false } });
    expect(await electronHost(bridge).discardDatabase?.()).toBe(false);
    expect(calls).toEqual([['database:discard', null]]);
  });

  it('lets the shell make and save a PDF', async () => {
    const { bridge, calls } = bridgeWith({ 'window:pdf': { ok: true, value: { name: '票.pdf' } } });
    expect(await electronHost(bridge).savePdf?.('a.pdf')).toEqual({ ok: true, value: { name: '票.pdf' } });
    expect(calls).toEqual([['window:pdf', { name: 'a.pdf' }]]);
  });

  it('lets the window close only after the flush', async () => {
    const { bridge, calls, send } = bridgeWith({ 'window:ask-before-closing': null, 'window:flushed': null });
    let store = () => {};
    electronHost(bridge).onWindowClose(
      () =>
        new Promise((stored) => {
          store = stored;
        }),
      () => false,
    );
    send('window:closing', null);
    await Promise.resolve();
    expect(calls).toEqual([ASKED]);
    store();
    await expect.poll(() => calls).toEqual([ASKED, ['window:flushed', { stored: true }]]);
  });

  it.each([
    ['storing breaks down', () => Promise.reject(new Error('disk')), false],
    ['something is not stored', () => Promise.resolve(), true],
  ])('lets the shell ask the person when %s', async (_, flush, unsaved) => {
    const { bridge, calls, send } = bridgeWith({ 'window:ask-before-closing': null, 'window:flushed': null });
    electronHost(bridge).onWindowClose(flush, () => unsaved);
    send('window:closing', null);
    await expect.poll(() => calls).toEqual([ASKED, ['window:flushed', { stored: false }]]);
  });

  it('makes the shell wait at closing only while there may be something to flush', () => {
    const { bridge, calls, listeners } = bridgeWith({ 'window:ask-before-closing': null });
    const host = electronHost(bridge);
    expect(calls).toEqual([]);
    const stop = host.onWindowClose(
      async () => undefined,
      () => false,
    );
    expect(calls).toEqual([ASKED]);
    stop();
    expect(calls).toEqual([ASKED, ['window:ask-before-closing', { ask: false }]]);
    expect(listeners.size).toBe(0);
  });

  it('reports that the computer was left, until it is stopped', () => {
    const { bridge, listeners, send } = bridgeWith({});
    const listener = vi.fn<() => void>();
    const stop = electronHost(bridge).onLeft?.(listener);
    send('computer:left', null);
    expect(listener).toHaveBeenCalledOnce();
    stop?.();
    expect(listeners.size).toBe(0);
  });

  it('forwards menu commands until it is stopped', () => {
    const { bridge, listeners, send } = bridgeWith({});
    const listener = vi.fn<(command: string) => void>();
    const stop = electronHost(bridge).onMenu(listener);
    send('menu:chose', { command: 'print' });
    expect(listener).toHaveBeenCalledExactlyOnceWith('print');
    stop();
    expect(listeners.size).toBe(0);
  });
});
