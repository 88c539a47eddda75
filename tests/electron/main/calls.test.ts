import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { CALLS, type Calls } from '#ipc/contract.ts';
import { registerCalls } from '../../../electron/main/ipc/register.ts';
import type { Exchange, Handlers } from '../../../electron/main/ipc/register.ts';
import type { CallOrigin } from '../../../electron/main/ipc/sender.ts';

const OWN_ID = 7;
const OWN: CallOrigin = { sender: { id: OWN_ID }, senderFrame: { url: 'tenken://app/', parent: null } };

const UNREACHABLE = { ok: false, failure: { kind: 'unreachable' } } as const;

type Listener = Parameters<Exchange['handle']>[1];

function registered(contentsId: () => number | null = () => OWN_ID) {
  const done = vi.fn<(name: string, request: unknown) => void>();
  const listeners = new Map<string, Listener>();
  const handlers: Handlers = {
    'files:save': async (request) => (done('files:save', request), { ok: true, value: { name: 'a' } }),
    'files:save-all': async (request) => (done('files:save-all', request), { ok: true, value: { place: 'a' } }),
    'files:folder-begin': async (request) => (done('files:folder-begin', request), { ok: true, value: { ticket: 1 } }),
    'files:folder-add': async (request) => (done('files:folder-add', request), { ok: true, value: null }),
    'files:folder-end': async (request) => (done('files:folder-end', request), { ok: true, value: { place: 'a' } }),
    'files:choose': async (request) => (done('files:choose', request), []),
    'files:read': async (request) => (done('files:read', request), { ok: false, failure: { kind: 'gone' } }),
    'files:handed': async (request) => (done('files:handed', request), []),
    'window:print': async (request) => (done('window:print', request), { ok: true }),
    'window:pdf': async (request) => (done('window:pdf', request), { ok: true, value: { name: 'a' } }),
    'app:about': async (request) => (done('app:about', request), { version: '1', standIn: false }),
    'window:ask-before-closing': async (request) => (done('window:ask-before-closing', request), null),
    'window:flushed': async (request) => (done('window:flushed', request), null),
    'database:discard': async (request) => (done('database:discard', request), { ok: true }),
    'journal:open': async (request) => (done('journal:open', request), UNREACHABLE),
    'journal:read': async (request) => (done('journal:read', request), UNREACHABLE),
    'journal:append': async (request) => (done('journal:append', request), UNREACHABLE),
    'journal:snapshot-begin': async (request) => (done('journal:snapshot-begin', request), UNREACHABLE),
    'journal:snapshot-part': async (request) => (done('journal:snapshot-part', request), UNREACHABLE),
    'journal:snapshot-end': async (request) => (done('journal:snapshot-end', request), UNREACHABLE),
    'journal:snapshots': async (request) => (done('journal:snapshots', request), UNREACHABLE),
    'journal:snapshot-read': async (request) => (done('journal:snapshot-read', request), UNREACHABLE),
    'journal:purge': async (request) => (done('journal:purge', request), UNREACHABLE),
    'journal:seal-read': async (request) => (done('journal:seal-read', request), UNREACHABLE),
    'journal:seal-write': async (request) => (done('journal:seal-write', request), UNREACHABLE),
  };
  registerCalls({ handle: (name, listener) => listeners.set(name, listener) }, handlers, contentsId);
  const call = async (name: string, origin: CallOrigin, ...args: unknown[]) => listeners.get(name)?.(origin, ...args);
  return { done, listeners, call };
}

describe('calls of the window', () => {
  it('are all answered, and no other call is', () => {
    expect([...registered().listeners.keys()].sort()).toEqual([...CALLS].sort());
  });

  it('reach their handler with the decoded request', async () => {
    const { call, done } = registered();
    const bytes = new Uint8Array([1, 2]);
    await expect(call('files:save', OWN, { name: 'a.json', bytes })).resolves.toEqual({
      ok: true,
      value: { name: 'a' },
    });
    expect(done).toHaveBeenCalledExactlyOnceWith('files:save', { name: 'a.json', bytes });
  });

  it.each([
    ['another window', { sender: { id: 8 }, senderFrame: { url: 'tenken://app/', parent: null } }],
    ['a frame inside the page', { sender: { id: OWN_ID }, senderFrame: { url: 'tenken://app/', parent: {} } }],
    ['a foreign page', { sender: { id: OWN_ID }, senderFrame: { url: 'https://example.com/', parent: null } }],
    ['a page of a similar name', { sender: { id: OWN_ID }, senderFrame: { url: 'tenken://app.evil/', parent: null } }],
    ['a frame that is gone', { sender: { id: OWN_ID }, senderFrame: null }],
  ])('are refused from %s without any effect', async (_who, origin) => {
    const { call, done } = registered();
    for (const name of CALLS) await expect(call(name, origin, null)).rejects.toThrow('refused: sender');
    expect(done).not.toHaveBeenCalled();
  });

  it('are refused while there is no window', async () => {
    const { call, done } = registered(() => null);
    await expect(call('app:about', OWN, null)).rejects.toThrow('refused: sender');
    expect(done).not.toHaveBeenCalled();
  });

  it('are refused with more or fewer arguments than one', async () => {
    const { call, done } = registered();
    await expect(call('app:about', OWN)).rejects.toThrow('refused: arguments');
    await expect(call('app:about', OWN, null, null)).rejects.toThrow('refused: arguments');
    expect(done).not.toHaveBeenCalled();
  });

  it('are refused with an unknown key next to the known ones', async () => {
    const { call, done } = registered();
    const path = '/etc/passwd';
    await expect(call('files:read', OWN, { token: 'a', path })).rejects.toThrow('refused: arguments');
    await expect(call('files:choose', OWN, { multiple: true, path })).rejects.toThrow('refused: arguments');
    expect(done).not.toHaveBeenCalled();
  });

  it.each([
    ['a folder with a path', { folder: '../a', files: [{ name: 'a', bytes: new Uint8Array() }] }],
    ['a file with a path', { folder: 'a', files: [{ name: 'b\\a', bytes: new Uint8Array() }] }],
    ['a file without bytes', { folder: 'a', files: [{ name: 'a', bytes: 'text' }] }],
    ['no file', { folder: 'a', files: [] }],
    [
      'more files than any inspection has',
      { folder: 'a', files: Array.from({ length: 20_001 }, () => ({ name: 'a', bytes: new Uint8Array() })) },
    ],
  ])('for saving several files are refused if the request has %s', async (_what, request) => {
    const { call, done } = registered();
    await expect(call('files:save-all', OWN, request)).rejects.toThrow('refused: arguments');
    expect(done).not.toHaveBeenCalled();
  });

  it.each([['../a.pdf'], ['b\\a.pdf'], [''], [1]])('for a PDF are refused with the name %j', async (name) => {
    const { call, done } = registered();
    await expect(call('window:pdf', OWN, { name })).rejects.toThrow('refused: arguments');
    expect(done).not.toHaveBeenCalled();
  });

  it('never reach a handler with a hostile request, and fail in no other way', async () => {
    const nearMiss = fc.record(
      {
        token: fc.anything(),
        multiple: fc.anything(),
        name: fc.anything(),
        bytes: fc.anything(),
        from: fc.anything(),
        text: fc.anything(),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...CALLS), fc.oneof(fc.anything(), nearMiss), async (name, request) => {
        fc.pre(!MAY_FIT[name](request) && !hasBytes(request));
        const { call, done } = registered();
        await expect(call(name, OWN, request)).rejects.toThrow('refused: arguments');
        expect(done).not.toHaveBeenCalled();
      }),
    );
  });
});

const nothing = (value: unknown) => value === null;
const withOnly = (key: string, fits: (part: unknown) => boolean) => (value: unknown) =>
  isRecord(value) && fits(value[key]) && keys(value) === 1;
const isText = (value: unknown) => typeof value === 'string';
const isBoolean = (value: unknown) => typeof value === 'boolean';

/** Whether a generated request happens to be valid. Calls with bytes never are, because none are generated. */
const MAY_FIT: { [K in keyof Calls]: (value: unknown) => boolean } = {
  'files:save': () => false,
  'files:save-all': () => false,
  'files:folder-begin': withOnly('folder', isBareName),
  'files:folder-add': () => false,
  'files:folder-end': () => false,
  'files:choose': withOnly('multiple', isBoolean),
  'files:read': withOnly('token', isText),
  'files:handed': nothing,
  'window:print': nothing,
  'window:pdf': withOnly('name', isBareName),
  'app:about': nothing,
  'window:ask-before-closing': withOnly('ask', isBoolean),
  'window:flushed': withOnly('stored', isBoolean),
  'database:discard': nothing,
  'journal:open': nothing,
  'journal:read': withOnly('from', Number.isSafeInteger),
  'journal:append': () => false,
  'journal:snapshot-begin': withOnly('reason', isText),
  'journal:snapshot-part': () => false,
  'journal:snapshot-end': (value) => isRecord(value) && isText(value['label']) && keys(value) === 2,
  'journal:snapshots': nothing,
  'journal:snapshot-read': (value) => isRecord(value) && isText(value['name']) && keys(value) === 2,
  'journal:purge': nothing,
  'journal:seal-read': nothing,
  'journal:seal-write': withOnly('text', (text) => text === null || isText(text)),
};

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isBareName(value: unknown): boolean {
  return typeof value === 'string' && /^[^/\\]{1,1000}$/u.test(value);
}

function keys(value: object): number {
  return Object.keys(value).length;
}

function hasBytes(value: unknown): boolean {
  return isRecord(value) && value['bytes'] instanceof Uint8Array;
}
