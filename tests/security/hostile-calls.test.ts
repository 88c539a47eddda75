import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CALLS } from '#ipc/contract.ts';
import { decodeRequest } from '../../electron/main/ipc/decode.ts';
import { registerCalls } from '../../electron/main/ipc/register.ts';
import type { Exchange, Handlers } from '../../electron/main/ipc/register.ts';
import type { CallOrigin } from '../../electron/main/ipc/sender.ts';
import { propertyNames } from './property-names.ts';

const OWN_ID = 7;
const OWN: CallOrigin = { sender: { id: OWN_ID }, senderFrame: { url: 'tenken://app/#/fill', parent: null } };
const HOME = '/home/yamada';

type Listener = Parameters<Exchange['handle']>[1];
type CallOutcome = { answered: unknown } | { refused: string };

/** Every call of the contract with the decoders of the shell. Requests that reach a handler are passed to `reached`. */
function registered(reached: (request: unknown) => unknown) {
  const listeners = new Map<string, Listener>();
  const handlers = Object.fromEntries(CALLS.map((name) => [name, async (request: unknown) => reached(request)]));
  registerCalls(
    { handle: (name, listener) => listeners.set(name, listener) },
    handlers as unknown as Handlers,
    () => OWN_ID,
  );
  return async (name: string, origin: CallOrigin, ...args: unknown[]): Promise<CallOutcome> => {
    try {
      return { answered: await listeners.get(name)?.(origin, ...args) };
    } catch (cause) {
      return { refused: cause instanceof Error ? cause.message : String(cause) };
    }
  };
}

function explodingProxy(): object {
  const explode = () => {
    throw new Error(`${HOME} was looked at`);
  };
  return new Proxy({}, { get: explode, has: explode, ownKeys: explode, getPrototypeOf: explode });
}

function withExplodingGetter(key: string): object {
  return Object.defineProperty({}, key, {
    enumerable: true,
    get() {
      throw new Error(`${HOME} was looked at`);
    },
  });
}

function cyclic(): object {
  const turn: Record<string, unknown> = {};
  turn['name'] = turn;
  return turn;
}

function deep(levels: number): unknown {
  let nested: unknown = null;
  for (let level = 0; level < levels; level += 1) nested = [nested];
  return nested;
}

// The keys come from the decoders, so that a new call is attacked without being listed here.
const KEYS = propertyNames(readFileSync(new URL('../../electron/main/ipc/decode.ts', import.meta.url), 'utf8'));

/** Built only when it is sent, because fast-check would inspect the hostile value while it shrinks a counterexample. */
type Made = () => unknown;

const pollution = fc
  .constantFrom(
    '{"__proto__":{"polluted":true}}',
    '{"constructor":{"prototype":{"polluted":true}}}',
    '{"name":"a","__proto__":{"bytes":1,"polluted":true}}',
    '{"token":{"__proto__":{"polluted":true}}}',
  )
  .map(
    (text): Made =>
      () =>
        JSON.parse(text),
  );

const monstrous = fc.constantFrom<Made>(
  explodingProxy,
  cyclic,
  () => deep(5000),
  () => 'x'.repeat(5_000_000),
  () => new Uint8Array(new SharedArrayBuffer(16)),
  () => structuredClone(new Uint8Array(4).buffer),
  () => new DataView(new ArrayBuffer(4)),
  () => new (class extends Uint8Array {})(2),
  () => Object.create(Uint8Array.prototype) as object,
  () => Object.assign([], { length: 2 ** 32 - 1 }),
  () => Number.NaN,
  () => -0,
  () => Number.POSITIVE_INFINITY,
  () => 2n ** 70n,
  () => Symbol('a'),
  () => () => HOME,
  () => `../../../../etc/passwd`,
  () => `${String.raw`\\server\share`}\0.json`,
);
const plain = fc
  .anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
  })
  .map(
    (made): Made =>
      () =>
        made,
  );

const exploding = fc.constantFrom(...KEYS).map(
  (key): Made =>
    () =>
      withExplodingGetter(key),
);
const value = fc.oneof(monstrous, pollution, exploding, plain);

/** Looks like a request but contains something else. */
const nearMiss = fc.array(fc.tuple(fc.constantFrom(...KEYS, '__proto__', 'path'), value), { maxLength: 4 }).map(
  (parts): Made =>
    () =>
      Object.fromEntries(parts.map(([key, make]) => [key, make()])),
);

const one = fc.oneof(
  value,
  nearMiss,
  fc.constant<Made>(() => null),
);
const hostile = fc
  .oneof({ weight: 3, arbitrary: fc.tuple(one) }, { weight: 1, arbitrary: fc.array(one, { maxLength: 3 }) })
  .map((all) => () => all.map((make) => make()));

afterEach(() => {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect('polluted' in {}).toBe(false);
});

describe('the calls, with hostile arguments', () => {
  it('know the keys of every request', () => {
    expect(KEYS).toEqual(expect.arrayContaining(['name', 'bytes', 'token', 'folder', 'files']));
  });

  it('are refused or reported as failed, without further detail', async () => {
    const call = registered(() => {
      throw new Error(`EACCES: permission denied, open '${HOME}/回答.json'`);
    });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...CALLS), hostile, async (name, argsOf) => {
        const outcome = await call(name, OWN, ...argsOf());
        expect(outcome).toEqual({ refused: expect.stringMatching(/^(?:refused: arguments|failed)$/u) });
      }),
      { numRuns: 1500 },
    );
  });

  it('pass to the shell only what the contract names', async () => {
    const reached = vi.fn<(request: unknown) => unknown>(() => null);
    const call = registered(reached);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...CALLS), hostile, async (name, argsOf) => {
        reached.mockClear();
        await call(name, OWN, ...argsOf());
        for (const [request] of reached.mock.calls) {
          expect(request === null || Object.getPrototypeOf(request) === Object.prototype).toBe(true);
          expect(Object.keys(request ?? {}).every((key) => KEYS.includes(key))).toBe(true);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('accept exactly one argument, whatever the call', () => {
    for (const name of CALLS) {
      expect(decodeRequest(name, [])).toBeUndefined();
      expect(decodeRequest(name, [null, null])).toBeUndefined();
      expect(decodeRequest(name, [{ path: '/etc/passwd' }])).toBeUndefined();
    }
  });

  it('do not tell the window why the shell failed', async () => {
    const call = registered(() => Promise.reject(new Error(`ENOENT: no such file, open '${HOME}/回答.json'`)));
    expect(await call('files:handed', OWN, null)).toEqual({ refused: 'failed' });
  });
});

describe('the calls, from a foreign sender', () => {
  const foreign = fc.constantFrom(
    'https://example.com/',
    'http://tenken/app/',
    'https://app/',
    'tenken://app.evil/',
    'tenken://evil/',
    'tenken://APP/',
    'tenken://app:8080/',
    'tenken://user@app/',
    'tenken://app@evil/',
    'tenken://app/assets/picture.svg',
    'tenken:app/',
    'blob:tenken://app/1',
    'data:text/html,<script>1</script>',
    'file:///C:/Tenken/index.html',
    'about:blank',
    'about:srcdoc',
    'javascript:1',
    'devtools://devtools/bundled/inspector.html',
    '',
  );
  const inFrame = (url: string): CallOrigin => ({ sender: { id: OWN_ID }, senderFrame: { url, parent: null } });
  const others = fc.oneof(
    fc.oneof(foreign, fc.webUrl()).map((url) => () => inFrame(url)),
    fc
      .integer()
      .filter((id) => id !== OWN_ID)
      .map((id) => (): CallOrigin => ({ ...OWN, sender: { id } })),
    fc.constantFrom<() => CallOrigin>(
      () => ({ sender: { id: OWN_ID }, senderFrame: null }),
      () => ({ sender: { id: OWN_ID }, senderFrame: { url: 'tenken://app/', parent: {} } }),
      () => ({ sender: { id: OWN_ID }, senderFrame: explodingProxy() as NonNullable<CallOrigin['senderFrame']> }),
    ),
  );

  it('are always refused before the arguments are looked at', async () => {
    const reached = vi.fn<(request: unknown) => unknown>();
    const call = registered(reached);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...CALLS), others, hostile, async (name, originOf, argsOf) => {
        expect(await call(name, originOf(), ...argsOf())).toEqual({ refused: 'refused: sender' });
      }),
      { numRuns: 500 },
    );
    expect(reached).not.toHaveBeenCalled();
  });
});
