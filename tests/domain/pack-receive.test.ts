import { describe, expect, it } from 'vitest';
import { isSameCity, trustAfter, type CityTrust } from '#domain/pack/city-trust.ts';
import type { KnownInspection } from '#domain/pack/known-inspection.ts';
import type { PackPayload } from '#domain/pack/pack-payload.ts';
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

const trusting = (...accepted: string[]): CityTrust => ({ accepted, withdrawn: [], otherCities: [] });

describe('judging a pack', () => {
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
  ])('tells its relation: %s', (_, known, pack, relation) => {
    expect(judgePack(known, trusting('KEY'), pack).relation).toBe(relation);
  });

  it('compares only with parts of the same revision, and treats another pack for all as a rival', () => {
    const earlier = inspectionOf(packOf(1, 'one-002', 'KEY', own), 'text', '2026-10-01T00:00:00.000Z');
    const known = inspectionOf(packOf(2, 'two', 'KEY'), 'text', '2026-10-02T00:00:00.000Z', earlier.own);
    expect(judgePack(known, trusting('KEY'), packOf(2, 'other', 'KEY', own)).relation).toBe('beside');
    expect(judgePack(known, trusting('KEY'), packOf(2, 'other', 'KEY')).relation).toBe('rival');
  });

  it.each([
    ['nobody was accepted for the city', undefined, [], 'first'],
    ['this key was accepted', undefined, ['OTHER', 'KEY'], 'accepted'],
    ['another key was accepted', undefined, ['OTHER'], 'changed'],
    ['the pack held was signed with it, although the city is called otherwise', held, [], 'accepted'],
  ])('tells its signer: %s', (_, known, accepted, signer) => {
    expect(judgePack(known, trusting(...accepted), packOf(3, 'three', 'KEY')).signer).toBe(signer);
  });

  it('detects another key even when the pack names a city without accepted keys', () => {
    expect(judgePack(held, trusting(), packOf(3, 'three', 'FORGED')).signer).toBe('changed');
  });

  it('warns when only keys of other cities were accepted', () => {
    const elsewhere = { ...trusting(), otherCities: ['網走市'] };
    expect(judgePack(undefined, elsewhere, packOf(1, 'one', 'KEY')).signer).toBe('other-city');
    expect(judgePack(held, elsewhere, packOf(3, 'three', 'KEY')).signer).toBe('accepted');
  });

  it('recognises a withdrawn key, even when the held pack is signed with it', () => {
    const withdrawn = [{ name: '担当', key: 'KEY', reason: '紛失', at: '2026-11-01T00:00:00.000Z' }];
    expect(judgePack(held, { ...trusting('OTHER'), withdrawn }, packOf(3, 'three', 'KEY')).signer).toBe('withdrawn');
  });
});

describe('an inspection with packs for several departments', () => {
  const codes = (known: KnownInspection) => known.own.map(({ code, revision }) => [code, revision]);

  it('keeps the part of each department', () => {
    expect(codes(heldOfTwo)).toEqual([
      ['002', 2],
      ['001', 2],
    ]);
  });

  it('replaces only the part of the same department', () => {
    const next = inspectionOf(packOf(3, 'three', 'KEY', own), 'text', '2026-10-04T00:00:00.000Z', heldOfTwo.own);
    expect(codes(next)).toEqual([
      ['001', 2],
      ['002', 3],
    ]);
  });

  it('keeps all parts when a pack for all follows', () => {
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

describe('the keys of a city', () => {
  const stolen = { name: '担当', key: 'STOLEN', reason: '鍵ファイルの紛失', at: '2026-11-01T00:00:00.000Z' };

  it.each(['網走市 ', '　網走市', '網⾛市', '網走\u200b市', '網走市\n'])(
    'are found under the name written as %j',
    (written) => {
      expect(isSameCity('網走市', written)).toBe(true);
    },
  );

  it('differ from those of a city with another name', () => {
    expect(isSameCity('網走市', '網走町')).toBe(false);
  });

  it('include the key of each accepted pack once', () => {
    const pack = { key: 'KEY', withdrawn: [] };
    expect(trustAfter(trustAfter(trusting('OTHER'), pack), pack)).toEqual({
      accepted: ['OTHER', 'KEY'],
      withdrawn: [],
    });
  });

  it('lose the keys that a pack withdraws, for good', () => {
    const after = trustAfter(trusting('STOLEN', 'KEY'), { key: 'KEY', withdrawn: [stolen] });
    expect(after).toEqual({ accepted: ['KEY'], withdrawn: [stolen] });
    expect(trustAfter(after, { key: 'STOLEN', withdrawn: [] })).toEqual(after);
    expect(trustAfter(after, { key: 'KEY', withdrawn: [{ ...stolen, reason: '別の理由' }] })).toEqual(after);
  });
});
