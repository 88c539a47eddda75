import disk, { lstat, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileCalls } from '../../electron/main/files/file-calls.ts';
import { pickedFiles } from '../../electron/main/files/picked-files.ts';
import { registerCalls } from '../../electron/main/ipc/register.ts';
import type { Exchange, Handlers } from '../../electron/main/ipc/register.ts';
import { journalCalls } from '../../electron/main/journal/journal.ts';

const OWN = { sender: { id: 1 }, senderFrame: { url: 'tenken://app/', parent: null } };
const SECRET = '情報担当課の秘密';

let home: string;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'tenken-hostile-'));
  await writeFile(join(home, 'secret.txt'), SECRET);
  await mkdir(join(home, 'out'));
  await mkdir(join(home, 'data'));
});
afterEach(() => rm(home, { recursive: true, force: true }));

/**
 * The shell's real handlers over a real disk, called by a window that an attacker controls. The person saves into
 * `out`.
 */
function takenOver() {
  const listeners = new Map<string, Parameters<Exchange['handle']>[1]>();
  let last = 0;
  const unique = () => `u${String((last += 1))}`;
  const dialogs = {
    whereToSave: async (name: string) => join(home, 'out', name),
    whereToSaveAll: async () => join(home, 'out'),
    whichToOpen: async () => [],
  };
  const handlers: Partial<Handlers> = {
    ...fileCalls(dialogs, pickedFiles(unique), disk, unique),
    ...journalCalls(disk, join(home, 'data', 'journal'), () => '2026-11-23T00:00:00.000Z'),
  };
  registerCalls(
    { handle: (name, listener) => listeners.set(name, listener) },
    handlers as Handlers,
    () => OWN.sender.id,
  );
  return async (name: string, request: unknown): Promise<unknown> => {
    try {
      // Electron clones the request on the way, so only data arrives.
      return await listeners.get(name)?.(OWN, structuredClone(request));
    } catch (cause) {
      return String(cause);
    }
  };
}

const paths = fc
  .tuple(
    fc.constantFrom(
      '',
      '../',
      '../../',
      '..\\',
      '/',
      './',
      'snapshots/',
      '\\\\server\\share\\',
      '\\\\?\\C:\\',
      '\0',
      'C:',
    ),
    fc.constantFrom(
      'secret.txt',
      'out',
      'CON',
      '..',
      '.',
      '0000000001_2026-11-23T000000000Z_kept.snapshot',
      'a:b',
      '\u202Etxt',
    ),
  )
  .map((parts) => parts.join(''));

const bytes = fc.uint8Array({ maxLength: 40 });
const requests: fc.Arbitrary<readonly [string, unknown]> = fc.oneof(
  fc.record({ name: paths, bytes }).map((request) => ['files:save', request] as const),
  fc
    .record({ folder: paths, files: fc.array(fc.record({ name: paths, bytes }), { minLength: 1, maxLength: 3 }) })
    .map((request) => ['files:save-all', request] as const),
  fc.record({ ticket: fc.nat(4), name: paths, bytes }).map((request) => ['files:folder-add', request] as const),
  fc.record({ ticket: fc.nat(4), whole: fc.boolean() }).map((request) => ['files:folder-end', request] as const),
  fc.record({ folder: paths }).map((request) => ['files:folder-begin', request] as const),
  fc.record({ token: paths }).map((request) => ['files:read', request] as const),
  fc.record({ name: paths, from: fc.nat(3) }).map((request) => ['journal:snapshot-read', request] as const),
  fc.record({ from: fc.oneof(fc.nat(5), fc.maxSafeNat()) }).map((request) => ['journal:read', request] as const),
  fc.record({ record: bytes }).map((request) => ['journal:append', request] as const),
  fc
    .record({ reason: fc.constantFrom('kept', 'hourly') })
    .map((request) => ['journal:snapshot-begin', request] as const),
  fc.record({ ticket: fc.nat(4), part: bytes }).map((request) => ['journal:snapshot-part', request] as const),
  fc.record({ ticket: fc.nat(4), label: paths }).map((request) => ['journal:snapshot-end', request] as const),
  fc.constantFrom(
    ['journal:open', null] as const,
    ['journal:snapshots', null] as const,
    ['journal:purge', null] as const,
  ),
);

/** All text in an answer, with bytes decoded. */
function said(answer: unknown): string {
  return JSON.stringify(answer, (_key, value: unknown) =>
    value instanceof Uint8Array ? new TextDecoder().decode(value) : value,
  );
}

describe('a window that an attacker controls', () => {
  it('reads no file nobody chose for it, learns no path and writes only where the person says', async () => {
    const call = takenOver();
    await fc.assert(
      fc.asyncProperty(fc.array(requests, { minLength: 1, maxLength: 12 }), async (sequence) => {
        for (const [name, request] of sequence) {
          const answer = said(await call(name, request)) ?? '';
          expect(answer).not.toContain(SECRET);
          expect(answer).not.toContain(home);
        }
        expect((await readdir(home)).sort()).toEqual(['data', 'out', 'secret.txt']);
        expect((await readdir(join(home, 'data'))).filter((name) => name !== 'journal')).toEqual([]);
        expect(await readFile(join(home, 'secret.txt'), 'utf8')).toBe(SECRET);
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  it('saves no file and makes no folder through a link', async () => {
    await symlink(join(home, 'secret.txt'), join(home, 'out', '回答.json'));
    await symlink(join(home, 'data'), join(home, 'out', '配布ファイル'));
    const call = takenOver();
    await call('files:save', { name: '回答.json', bytes: new Uint8Array([1]) });
    expect(await readFile(join(home, 'secret.txt'), 'utf8')).toBe(SECRET);
    expect((await lstat(join(home, 'out', '回答.json'))).isFile()).toBe(true);
    const saved = await call('files:save-all', {
      folder: '配布ファイル',
      files: [{ name: 'a', bytes: new Uint8Array([1]) }],
    });
    expect(saved).toEqual({ ok: true, value: { place: '配布ファイル (2)' } });
    expect(await readdir(join(home, 'data'))).toEqual([]);
  });
});
