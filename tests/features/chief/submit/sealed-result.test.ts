// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readAgain, readIncoming } from '#app/reading/read-incoming.ts';
import { readHere } from '#app/reading/reading-line.ts';
import { verifySignature } from '#sealing/verify-signature.ts';
import { applicableItems } from '#domain/answers/applicability.ts';
import { nothingOpens } from '#domain/exchange/crypto.ts';
import { signResponse } from '#features/chief/submit/sign-response.ts';
import { fileOf } from '../../../support/officer-page.tsx';
import { approval } from '../../../support/response.ts';
import { departmentWith, inspection, questionnaire } from '../../../support/small-questionnaire.ts';
import { current } from '../../../support/current.ts';
import { chiefWindow, draft, RESPONSE, storeDraft } from './chief-window.tsx';

const read = readHere(verifySignature);

const PASSPHRASE = '流氷きたきつね帆立さけ';
const pack = { revision: 3, digest: 'e'.repeat(64), key: 'AAAA', text: '', receivedAt: '2026-10-01T00:00:00.000Z' };

describe('the result of an inspection that came with a pack', () => {
  it('opens for every officer of the pack and for nobody else', async () => {
    const { services } = await chiefWindow();
    const made = await Promise.all(
      ['甲', '乙', '丙'].map((name) => services.sealing.createKey(name, PASSPHRASE, '2026-10-01T00:00:00.000Z')),
    );
    const [first, second, stranger] = await Promise.all(
      made.map(async (file) => {
        const unlocked = await services.sealing.unlock(file, PASSPHRASE);
        if (!unlocked.ok) throw new Error(unlocked.failure.kind);
        return unlocked.value;
      }),
    );
    if (first === undefined || second === undefined || stranger === undefined) throw new Error('three keys were made');
    await storeDraft(services, { 'A-1': 'yes', 'A-2': 'no', 'A-3': 'yes' });
    const officers = [first, second].map(({ name, recipient, key }) => ({ name, recipient, key }));
    const items = applicableItems(questionnaire, new Set(['always']), () => null);
    const department = departmentWith({ code: '002' });
    const open = { inspection, questionnaire, officers, pack, department, response: draft, answers: new Map(), items };
    const signed = await signResponse(
      services,
      { ...open, readOnly: false, elsewhere: false, own: null, returns: [], attachments: [], lastYear: null },
      approval,
    );
    expect(signed.ok).toBe(true);

    const [written] = await current(services.responses.written(RESPONSE));
    const file = await services.responses.file(RESPONSE, 1);
    const sealed = await readIncoming(read, fileOf('回答', file?.text ?? ''), nothingOpens);
    expect(sealed.outcome).toEqual({ ok: false, failure: { kind: 'sealed' } });
    for (const officer of [first, second]) {
      const { outcome } = await readAgain(read, sealed, officer.unseal);
      if (!outcome.ok) throw new Error(outcome.failure.kind);
      expect(outcome.value.digest).toBe(written?.digest);
      expect(outcome.value.payload.pack).toEqual({ revision: 3, digest: pack.digest });
    }
    const refused = await readAgain(read, sealed, stranger.unseal);
    expect(refused.outcome).toEqual({ ok: false, failure: { kind: 'not-for-this-key' } });
    expect(refused.text).toBe(file?.text);
  });
});
