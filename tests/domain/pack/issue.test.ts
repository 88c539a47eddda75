import { inspection as builtIn, questionnaire } from 'virtual:questionnaires/abashiri-2026';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nothingOpens } from '#domain/exchange/crypto.ts';
import { writeSigned } from '#domain/exchange/signed-file.ts';
import { departmentParts, packsFor, sharedPart } from '#domain/pack/build.ts';
import { additionsOf } from '#domain/pack/additions.ts';
import {
  isPassphraseOf,
  issuedFile,
  issuedPart,
  passphraseProof,
  sharedPartOf,
  textAroundParts,
} from '#domain/pack/issue.ts';
import { PACK_FILE } from '#domain/pack/pack-payload.ts';
import { readPack } from '#domain/pack/read.ts';
import { sealWithPassphrase, unsealWithPassphrase } from '#sealing/age.ts';
import { verifySignature } from '#sealing/verify-signature.ts';
import { newSigner } from '../../support/signing.ts';
import { departmentWith } from '../../support/small-questionnaire.ts';

const QUICK = 2;
const PASSPHRASE = '流氷きたきつね帆立さけ四月の雨と';
const sign = await newSigner();
const { key } = await sign('');
const inspection = { ...builtIn, roster: ['001', '002', '003'].map((code) => departmentWith({ code })) };
const source = {
  questionnaire,
  inspection,
  officers: [{ name: '甲', recipient: 'age1aaaa', key }],
  revision: 1,
  issuedAt: '2026-10-01T00:00:00.000Z',
  app: '0.1.0',
};
const issue = { inspection: inspection.id, key };
const around = textAroundParts(source);
const signing = { sign, verify: verifySignature };
const [part = { code: '', facts: [], presets: [], actions: [] }] = departmentParts(inspection, new Map());

async function issued(own = part) {
  const made = await issuedPart(around, own, key, signing);
  if (made === null) throw new Error('the part is good');
  return made;
}

const facts = fc.dictionary(
  fc.constantFrom('001', '002', '003'),
  fc.array(fc.record({ fact: fc.string({ minLength: 1, maxLength: 20 }), value: fc.string({ maxLength: 50 }) })),
);

describe('recreated packs', () => {
  it('equal the issued files byte for byte, for every department', async () => {
    await fc.assert(
      fc.asyncProperty(facts, async (known) => {
        const nothing = new Map();
        const additions = additionsOf({ facts: new Map(Object.entries(known)), presets: nothing, actions: nothing });
        for (const payload of packsFor(source, additions)) {
          const first = await writeSigned(PACK_FILE, payload, sign, null);
          const { department } = payload;
          if (department === null) throw new Error('every pack is for a department');
          const kept = JSON.parse(JSON.stringify(await issued(department))) as Awaited<ReturnType<typeof issued>>;
          expect(await issuedFile(issue, around, kept, null)).toEqual({ ok: true, value: first });
        }
      }),
      { numRuns: 8 },
    );
  });

  it('have equal content under a seal, in different bytes each time', async () => {
    const kept = await issued();
    const sealed = async () => {
      const file = await issuedFile(issue, around, kept, sealWithPassphrase(PASSPHRASE, QUICK));
      if (!file.ok) throw new Error(file.failure.kind);
      return file.value;
    };
    const [one, other] = [await sealed(), await sealed()];
    expect(one).not.toBe(other);
    const read = await readPack(one, verifySignature, unsealWithPassphrase(PASSPHRASE));
    expect(read).toEqual(await readPack(other, verifySignature, unsealWithPassphrase(PASSPHRASE)));
    expect(read.ok && read.value.digest).toBe(kept.digest);
  });

  it('are not created from data that differs from what was signed', async () => {
    const kept = await issued();
    const changed = { ...kept, part: { ...part, facts: [{ fact: 'pcs', value: '13' }] } };
    expect(await issuedFile(issue, around, changed, null)).toEqual({ ok: false, failure: { kind: 'damaged' } });
  });

  it('reveal their common part', () => {
    expect(sharedPartOf(around)).toMatchObject({ inspection, questionnaire, revision: 1, issuedAt: source.issuedAt });
  });
});

describe('the part of one department', () => {
  it('is refused when a reader would refuse it', async () => {
    const long = { ...part, facts: [{ fact: 'pcs', value: 'あ'.repeat(501) }] };
    expect(await issuedPart(around, long, key, signing)).toBeNull();
    const file = await writeSigned(PACK_FILE, { ...sharedPart(source), department: long }, sign, null);
    expect(await readPack(file, verifySignature, nothingOpens)).toMatchObject({ failure: { kind: 'broken' } });
  });

  it("is refused when the signature fails or is another key's", async () => {
    expect(await issuedPart(around, part, key, { sign: await newSigner(), verify: verifySignature })).toBeNull();
    expect(await issuedPart(around, part, key, { sign, verify: async () => false })).toBeNull();
  });
});

describe('the passphrase of sealed packs', () => {
  it('is recognised without being stored', async () => {
    const proof = await passphraseProof(sealWithPassphrase(PASSPHRASE, QUICK));
    const packs = { kind: 'departments' as const, around, proof, parts: [] };
    expect(proof).not.toContain(PASSPHRASE);
    expect(await isPassphraseOf(packs, unsealWithPassphrase(PASSPHRASE))).toBe(true);
    expect(await isPassphraseOf(packs, unsealWithPassphrase(`${PASSPHRASE}。`))).toBe(false);
    expect(await isPassphraseOf({ ...packs, proof: null }, nothingOpens)).toBe(true);
  });
});
