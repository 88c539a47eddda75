import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LEDGER_FILE, ledgerFault } from '#domain/collection/ledger-file.ts';
import { nothingOpens } from '#domain/exchange/crypto.ts';
import { FILE_KIND_NAMES, FILE_KINDS } from '#domain/exchange/file-kind.ts';
import { readKeyFile } from '#domain/exchange/officer-key.ts';
import type { UnlockedOfficer } from '#domain/exchange/officer.ts';
import { readAttachments } from '#domain/exchange/parts.ts';
import { readSigned } from '#domain/exchange/signed-file.ts';
import { fail, ok } from '#domain/result.ts';
import { DRAFT_FORMAT } from '#domain/handover/draft-payload.ts';
import { readDraft } from '#domain/handover/read.ts';
import { readPack } from '#domain/pack/read.ts';
import { readResultFile, readResultAttachment } from '#domain/result-file/read.ts';
import { readReturn } from '#domain/returns/read.ts';
import { unsealWith, unsealWithPassphrase } from '#sealing/age.ts';
import { unlockOfficer } from '#sealing/officer-key.ts';
import { SCHEMA_VERSION } from '#storage/database.ts';
import { verifySignature } from '#sealing/verify-signature.ts';
import { GOLDEN_PASSPHRASE } from '../../golden/golden-files.ts';
import { PICTURE } from '../../support/picture.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures');

function golden(name: string): string {
  return readFileSync(join(FIXTURES, name), 'utf8');
}

async function goldenOfficer(): Promise<UnlockedOfficer> {
  const file = readKeyFile(golden('key/v1/officer.tenken-key.json'));
  const unlocked = file.ok ? await unlockOfficer(file.value, GOLDEN_PASSPHRASE) : file;
  if (!unlocked.ok) throw new Error(unlocked.failure.kind);
  return unlocked.value;
}

describe('files of every version ever written', () => {
  it.each([
    ...FILE_KIND_NAMES.map((kind): [string, number] => [kind, FILE_KINDS[kind].file.version]),
    ['database', SCHEMA_VERSION],
  ])('are kept: %s up to version %i', (kind, version) => {
    const kept = readdirSync(join(FIXTURES, kind)).toSorted();
    expect(kept).toEqual(Array.from({ length: version }, (_, index) => `v${index + 1}`));
  });

  it.each([2, 3])('open with the officer’s key file and passphrase: results of version %i', async (version) => {
    const officer = await goldenOfficer();
    expect(officer.name).toBe('情報政策課 点検担当');
    const sealed = golden(`result/v${version}/sealed.tenken.json`);
    const result = await readResultFile(sealed, verifySignature, officer.unseal);
    const open = await readResultFile(golden(`result/v${version}/open.tenken.json`), verifySignature, nothingOpens);
    if (!result.ok || !open.ok) throw new Error('a golden result is refused');
    expect(result.value.digest).toBe(open.value.digest);
    expect([result.value.sealed, open.value.sealed]).toEqual([true, false]);
    expect(result.value.payload.answers.map(({ status }) => status)).toEqual(['yes', 'no', 'na']);
    expect(result.value.payload.answers[0]?.progress).toEqual({ state: 'done', note: '4月に終えました。' });
    expect(result.value.payload.approver.name).toBe('𠮷田 太郎');
    const names = result.value.payload.attachments.map(({ name }) => name);
    expect(names).toEqual(version === 2 ? [] : ['施錠の記録 𠮷.png']);
    const picture = await readResultAttachment(sealed, 0, verifySignature, officer.unseal);
    expect(picture).toEqual(version === 2 ? fail({ kind: 'mismatch' }) : ok(PICTURE));
  });

  it('are read as packs, open and with a passphrase', async () => {
    const open = await readPack(golden('pack/v1/open.tenken'), verifySignature, nothingOpens);
    const sealed = golden('pack/v1/passphrase.tenken');
    const opened = await readPack(sealed, verifySignature, unsealWithPassphrase(GOLDEN_PASSPHRASE));
    if (!open.ok || !opened.ok) throw new Error('a golden pack is refused');
    expect(opened.value.digest).toBe(open.value.digest);
    expect(open.value.key).toBe((await goldenOfficer()).key);
    expect(await readPack(sealed, verifySignature, nothingOpens)).toMatchObject({ failure: { kind: 'sealed' } });
  });

  it('are read as returns by the device to which they are sealed', async () => {
    const identity = golden('return/v1/device-identity.txt').trim();
    const read = await readReturn(golden('return/v1/sealed.tenken'), verifySignature, unsealWith(identity));
    if (!read.ok) throw new Error(read.failure.kind);
    expect(read.value.payload.remarks).toEqual([{ item: 'A-2', text: '台帳の更新日を書いてください。', due: null }]);
  });

  it.each([1, 2, 3])('are read as drafts with their passphrase: version %i', async (version) => {
    const sealed = golden(`draft/v${version}/passphrase.tenken`);
    const unseal = unsealWithPassphrase(GOLDEN_PASSPHRASE);
    const read = await readDraft(sealed, verifySignature, unseal);
    if (!read.ok) throw new Error(read.failure.kind);
    const { answers, attachments, from, to, respondents } = read.value.payload;
    expect(await readAttachments(sealed, DRAFT_FORMAT, attachments, unseal)).toEqual(
      ok(version === 1 ? [] : [PICTURE]),
    );
    expect(answers.map(({ choice, takenOver }) => [choice, takenOver])).toEqual([
      ['partial', false],
      ['hold', false],
      ['yes', true],
    ]);
    expect(answers[0]?.action?.dueText).toBe(version === 3 ? '来年の春' : undefined);
    expect([...respondents, from, to].map(({ name }) => name)).toEqual(['北見 次郎', '髙橋 花子', '𠮷田 太郎']);
    expect(await readDraft(sealed, verifySignature, nothingOpens)).toMatchObject({ failure: { kind: 'sealed' } });
  });

  it.each([
    [1, []],
    [2, ['closed']],
  ])('are read as intact ledgers: version %i', async (version, added) => {
    const text = golden(`ledger/v${version}/ledger.tenken.json`);
    const read = await readSigned(LEDGER_FILE, text, verifySignature, nothingOpens);
    if (!read.ok) throw new Error(read.failure.kind);
    expect(ledgerFault(read.value.payload)).toBeNull();
    expect(read.value.payload.version).toBe(2);
    expect(read.value.payload.entries.map(({ event }) => event.kind)).toEqual([
      'imported',
      'accepted',
      'reconsidered',
      'returned',
      'decided',
      'withdrawn',
      ...added,
    ]);
  });
});
