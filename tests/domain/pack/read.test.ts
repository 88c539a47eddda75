import { describe, expect, it } from 'vitest';
import { nothingOpens } from '#domain/exchange/crypto.ts';
import { writeSigned } from '#domain/exchange/signed-file.ts';
import { packFileName, packFolderName } from '#domain/pack/pack-file-name.ts';
import { factsByItem, ownPartOf } from '#domain/pack/own-part.ts';
import { PACK_FILE, type PackPayload } from '#domain/pack/pack-payload.ts';
import { readPack } from '#domain/pack/read.ts';
import { questionnaireDigest } from '#domain/questionnaire/digests.ts';
import { HANDED_KINDS } from '../../support/handed-files.ts';
import { newSigner } from '../../support/signing.ts';
import { departmentWith, inspection, questionnaire } from '../../support/small-questionnaire.ts';
import { verifySignature } from '#sealing/verify-signature.ts';

const sign = await newSigner();
const handed = HANDED_KINDS.find(({ format }) => format === PACK_FILE.format);
if (handed === undefined) throw new Error('packs are handed out');
const good = await handed.write(sign);

async function verdictOn(change: (payload: PackPayload) => PackPayload): Promise<string> {
  const read = await readPack(good, verifySignature, nothingOpens);
  if (!read.ok) return read.failure.kind;
  const text = await writeSigned(PACK_FILE, change(read.value.payload), sign, null);
  const again = await readPack(text, verifySignature, nothingOpens);
  return again.ok ? 'read' : again.failure.kind;
}

describe('reading a pack', () => {
  it('requires the signature of one of its officers', async () => {
    const other = { name: '乙', recipient: 'age1bbbb', key: 'B'.repeat(43) };
    expect(await verdictOn((pack) => pack)).toBe('read');
    expect(await verdictOn((pack) => ({ ...pack, officers: [other, ...pack.officers] }))).toBe('read');
    expect(await verdictOn((pack) => ({ ...pack, officers: [other] }))).toBe('mismatch');
  });

  it('requires the complete questionnaire that its inspection names', async () => {
    const renamed = (pack: PackPayload) => ({ ...pack.questionnaire, title: '別の点検票' });
    expect(await verdictOn((pack) => ({ ...pack, questionnaire: renamed(pack) }))).toBe('mismatch');
    expect(
      await verdictOn((pack) => {
        const broken = { ...renamed(pack), chapters: pack.questionnaire.chapters.slice(1) };
        const named = { ...pack.inspection.questionnaire, digest: questionnaireDigest(broken) };
        return { ...pack, questionnaire: broken, inspection: { ...pack.inspection, questionnaire: named } };
      }),
    ).toBe('broken');
  });

  it('gives it a name from year, department and revision', () => {
    const run = { ...inspection, fiscalYear: 2026, roster: [departmentWith({ code: '002', name: '市民課' })] };
    const name = (department: { code: string } | null) => packFileName({ inspection: run, department, revision: 3 });
    expect(name(null)).toBe('自己点検_R08_配布ファイル_第3版.tenken');
    expect(name({ code: '002' })).toBe('自己点検_R08_002_市民課_配布ファイル_第3版.tenken');
    expect(name({ code: '009' })).toBe('自己点検_R08_配布ファイル_第3版.tenken');
    expect(packFolderName({ inspection: run, revision: 3 })).toBe('自己点検_R08_配布ファイル_第3版');
  });
});

describe('the part for one department', () => {
  const part = (code: string) => ({
    code,
    facts: [{ fact: 'pcs', value: '12' }],
    presets: [],
    actions: [],
    revision: 1,
    digest: '',
  });

  it('is found by its code', () => {
    const own = [part('001'), part('002')];
    expect(ownPartOf({ own }, '002')).toBe(own[1]);
    expect(ownPartOf({ own }, '003')).toBeNull();
  });

  it('gives the facts beside each item', () => {
    const fact = (id: string, items: string[]) => ({ id, label: id, unit: '台', source: '台帳', items });
    const asked = { ...questionnaire, facts: [fact('pcs', ['A-1', 'A-2']), fact('media', ['A-1'])] };
    const known = (id: string, value: string) => ({ id, label: id, value, unit: '台', source: '台帳' });
    expect([...factsByItem(asked as never, part('002') as never)]).toEqual([
      ['A-1', [known('pcs', '12')]],
      ['A-2', [known('pcs', '12')]],
    ]);
    const both = { ...part('002'), facts: [...part('002').facts, { fact: 'media', value: '3' }] };
    expect(factsByItem(asked as never, both as never).get('A-1')).toEqual([known('pcs', '12'), known('media', '3')]);
    expect(factsByItem(asked as never, null).size).toBe(0);
  });
});
