import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { backupFileName, readBackup, writeBackup } from '#domain/backup/backup-file.ts';
import { BACKUP_FILE, BACKUP_FORMAT } from '#domain/backup/backup-payload.ts';
import type { StateCopy } from '#domain/backup/state-copy.ts';
import type { Sign } from '#domain/exchange/crypto.ts';
import { bytesDigest } from '#domain/exchange/digest.ts';
import { fileKindOf } from '#domain/exchange/file-kind.ts';
import { readSigned, writeSigned } from '#domain/exchange/signed-file.ts';
import { fail, ok } from '#domain/result.ts';
import type { KnownInspection } from '#domain/pack/known-inspection.ts';
import { sealWithPassphrase, unsealWithPassphrase } from '#sealing/age.ts';
import { verifySignature } from '#sealing/verify-signature.ts';
import { GOLDEN_PASSPHRASE } from '../../golden/golden-files.ts';
import { DRAFT, SIGNED } from '../../golden/golden-state.ts';
import { goldenCopy } from '../../support/golden-copy.ts';
import { newSigner } from '../../support/signing.ts';

const QUICK = 2;
const PASSPHRASE = '流氷の来る町の点検';
const SCHEMA = 4;
const SAID = { backup: '5f0f4c1e-3333-4222-8333-444455556666', madeAt: '2026-11-20T16:00:00.000Z', app: '1.0.0' };

const copy: StateCopy = goldenCopy(3);
let sign: Sign;
let text: string;

beforeAll(async () => {
  sign = await newSigner();
  text = await writeBackup(copy, SAID, [], sign, sealWithPassphrase(PASSPHRASE, QUICK));
});

const read = (given: string, passphrase = PASSPHRASE, schema = SCHEMA) =>
  readBackup(given, schema, verifySignature, unsealWithPassphrase(passphrase));

describe('a backup', () => {
  it('contains everything, and states how much before it is opened', async () => {
    const opened = await read(text);
    expect(opened).toEqual(ok({ payload: expect.objectContaining({ ...SAID, schema: 3 }) as unknown, copy }));
    expect(opened.ok && opened.value.payload.contents).toEqual({
      cities: ['見本市'],
      inspections: 1,
      responses: 2,
      answers: 3,
      attachments: 1,
      submissions: 1,
      ledgerEntries: 2,
      keys: 1,
    });
  });

  it('counts the built-in inspection and its city when it was answered', async () => {
    const builtIn = copy.tables['inspections'] as KnownInspection[];
    const { inspections: _, ...tables } = copy.tables;
    const seal = sealWithPassphrase(PASSPHRASE, QUICK);
    const opened = await read(await writeBackup({ ...copy, tables }, SAID, builtIn, sign, seal));
    expect(opened.ok && opened.value.payload.contents).toMatchObject({ inspections: 1, cities: ['見本市'] });
  });

  it('cannot be read without its passphrase', async () => {
    for (const inside of [DRAFT, SIGNED, '髙橋', '見本市', 'tenken-key']) expect(text).not.toContain(inside);
    expect(await read(text, '別のパスフレーズです')).toEqual(fail({ kind: 'wrong-passphrase' }));
  });

  it('is recognised among other files, and has the day in Tokyo in its name', () => {
    expect(fileKindOf(text)).toEqual(ok('backup'));
    expect(backupFileName(SAID.madeAt)).toBe('自己点検_バックアップ_2026-11-21.tenken');
  });

  it('is refused unread when its database is newer than this program', async () => {
    expect(await read(text, PASSPHRASE, 2)).toEqual(fail({ kind: 'newer-version' }));
    expect(await read(text, PASSPHRASE, 3)).toMatchObject({ ok: true });
  });

  it.each([
    ['empty', () => ''],
    ['foreign', () => 'a,b,c'],
    ['truncated', () => text.slice(0, -100)],
    ['other-kind', () => text.replace(BACKUP_FORMAT, 'tenken/pack')],
    ['newer-version', () => text.replace('"version": 2', '"version": 3')],
    ['broken', () => text.replace('"inspection"', '"another"')],
    ['mismatch', () => text.replace(SAID.backup, '5f0f4c1e-4444-4222-8333-444455556666')],
  ])('gives the verdict %s', async (kind, given) => {
    expect(await read(given())).toEqual(fail({ kind }));
  });

  it("gives `tampered` when its content was exchanged for another backup's", async () => {
    const tables = { ...copy.tables, answers: [] };
    const other = await writeBackup({ ...copy, tables }, SAID, [], sign, sealWithPassphrase(PASSPHRASE, QUICK));
    const { attachments } = JSON.parse(other) as { attachments: string[] };
    const mixed = JSON.stringify({ ...(JSON.parse(text) as object), attachments });
    expect(await read(mixed)).toEqual(fail({ kind: 'tampered' }));
  });

  it('gives `broken` or `mismatch` when its content contradicts its description, whoever signed it', async () => {
    const opened = await readSigned(BACKUP_FILE, text, verifySignature, unsealWithPassphrase(PASSPHRASE));
    if (!opened.ok) throw new Error(opened.failure.kind);
    const seal = sealWithPassphrase(PASSPHRASE, QUICK);
    const holding = (content: string) => {
      const bytes = new TextEncoder().encode(content);
      const parts = [{ size: bytes.length, sha256: bytesDigest(bytes) }];
      return writeSigned(BACKUP_FILE, { ...opened.value.payload, parts }, sign, seal, [bytes]);
    };
    for (const content of ['{', '[]', '{"schema":3,"head":null,"tables":{"answers":[1]}}'])
      expect(await read(await holding(content))).toEqual(fail({ kind: 'broken' }));
    const another = '{"schema":1,"head":null,"tables":{}}';
    expect(await read(await holding(another))).toEqual(fail({ kind: 'mismatch' }));
  });
});

describe('backups of every version ever written', () => {
  it('open with their passphrase', async () => {
    const kept = readFileSync(
      join(import.meta.dirname, '../../fixtures/backup/v1/passphrase.tenken-backup.json'),
      'utf8',
    );
    const opened = await read(kept, GOLDEN_PASSPHRASE, Infinity);
    if (!opened.ok) throw new Error(opened.failure.kind);
    expect(opened.value.payload.contents).toMatchObject({ responses: 2, submissions: 1, ledgerEntries: 2 });
    expect(opened.value.copy.tables['responses']).toMatchObject([{ id: DRAFT }, { id: SIGNED }]);
  });
});
