import { describe, expect, it } from 'vitest';
import type { KnownInspection } from '#domain/pack/known-inspection.ts';
import type { PackPayload } from '#domain/pack/payload.ts';
import { inspectionOf, judgePack } from '#domain/pack/receive.ts';
import type { ReadPack } from '#domain/pack/read.ts';
import { passphraseStrength } from '#domain/exchange/passphrase.ts';
import { inspection, questionnaire } from '../support/small-questionnaire.ts';

function packOf(revision: number, digest: string, key: string, department: PackPayload['department'] = null): ReadPack {
  return {
    payload: {
      format: 'tenken/pack',
      version: 1,
      revision,
      issuedAt: '2026-10-01T00:00:00.000Z',
      inspection,
      questionnaire,
      officers: [{ name: '担当', recipient: 'age1aaaa', key }],
      department,
      app: '0',
    },
    digest,
    code: '',
    key,
    sealed: false,
  };
}

const held: KnownInspection = inspectionOf(packOf(2, 'two', 'KEY'), 'text', '2026-10-02T00:00:00.000Z');
const own = { code: '002', facts: [], presets: [], actions: [] };
const heldOfOne = inspectionOf(packOf(2, 'two-002', 'KEY', own), 'text', '2026-10-02T00:00:00.000Z');
const heldOfTwo = inspectionOf(
  packOf(2, 'two-001', 'KEY', { ...own, code: '001' }),
  'text',
  '2026-10-03T00:00:00.000Z',
  heldOfOne.own,
);

describe('what a pack means to a computer', () => {
  it.each([
    ['the first of its inspection', undefined, packOf(1, 'one', 'KEY'), 'new'],
    ['the first of the built-in inspection', { ...held, pack: null }, packOf(1, 'one', 'KEY'), 'new'],
    ['a higher revision', held, packOf(3, 'three', 'KEY'), 'newer'],
    ['the same once more', held, packOf(2, 'two', 'KEY'), 'same'],
    ['a lower revision', held, packOf(1, 'one', 'KEY'), 'older'],
    ['the same revision with other content', held, packOf(2, 'other', 'KEY'), 'rival'],
    ['the same revision for another department', held, packOf(2, 'other', 'KEY', own), 'beside'],
    ['the same pack of a department once more', heldOfTwo, packOf(2, 'two-002', 'KEY', own), 'same'],
    ['another pack of a department with its revision', heldOfTwo, packOf(2, 'other', 'KEY', own), 'rival'],
    ['the pack of a third department', heldOfTwo, packOf(2, 'other', 'KEY', { ...own, code: '003' }), 'beside'],
    ['the pack for all beside those of departments', heldOfTwo, packOf(2, 'other', 'KEY'), 'beside'],
  ])('is told from the revision: %s', (_, known, pack, relation) => {
    expect(judgePack(known, ['KEY'], pack).relation).toBe(relation);
  });

  it('is no rival of what an earlier revision said for the department, and one of the pack for all', () => {
    const earlier = inspectionOf(packOf(1, 'one-002', 'KEY', own), 'text', '2026-10-01T00:00:00.000Z');
    const known = inspectionOf(packOf(2, 'two', 'KEY'), 'text', '2026-10-02T00:00:00.000Z', earlier.own);
    expect(judgePack(known, ['KEY'], packOf(2, 'other', 'KEY', own)).relation).toBe('beside');
    expect(judgePack(known, ['KEY'], packOf(2, 'other', 'KEY')).relation).toBe('rival');
  });

  it.each([
    ['nobody was accepted for the city', undefined, [], 'first'],
    ['this key was accepted', undefined, ['OTHER', 'KEY'], 'accepted'],
    ['another key was accepted', undefined, ['OTHER'], 'changed'],
    ['the pack held was signed with it, although the city is called otherwise', held, [], 'accepted'],
  ])('tells the signer: %s', (_, known, accepted, signer) => {
    expect(judgePack(known, accepted, packOf(3, 'three', 'KEY')).signer).toBe(signer);
  });

  it('sees another key even when the pack names a city nobody was accepted for', () => {
    expect(judgePack(held, [], packOf(3, 'three', 'FORGED')).signer).toBe('changed');
  });
});

describe('an inspection for which packs of several departments were opened', () => {
  const codes = (known: KnownInspection) => known.own.map(({ code, revision }) => [code, revision]);

  it('keeps what each of them said', () => {
    expect(codes(heldOfTwo)).toEqual([
      ['002', 2],
      ['001', 2],
    ]);
  });

  it('takes a newer part in place of the one of the same department, and leaves the others', () => {
    const next = inspectionOf(packOf(3, 'three', 'KEY', own), 'text', '2026-10-04T00:00:00.000Z', heldOfTwo.own);
    expect(codes(next)).toEqual([
      ['001', 2],
      ['002', 3],
    ]);
  });

  it('leaves them where a pack for all follows', () => {
    const next = inspectionOf(packOf(3, 'three', 'KEY'), 'text', '2026-10-04T00:00:00.000Z', heldOfTwo.own);
    expect(codes(next)).toEqual(codes(heldOfTwo));
  });
});

describe('the strength of a passphrase', () => {
  it.each([
    ['きたきつね', 'too-short'],
    ['123456789012345678', 'weak'],
    ['ああああああああああああああああああああああああ', 'weak'],
    ['流氷きたきつね帆立さけ四', 'weak'],
    ['流氷きたきつね帆立さけ四月の雨', 'weak'],
    ['流氷きたきつね帆立さけ四月の雨と', 'fair'],
    ['流氷きたきつね帆立さけ四月の雨と白い灯台の坂道', 'fair'],
    ['流氷きたきつね帆立さけ四月の雨と白い灯台の坂道へ', 'strong'],
  ])('of %s is %s', (passphrase, strength) => {
    expect(passphraseStrength(passphrase)).toBe(strength);
  });
});
