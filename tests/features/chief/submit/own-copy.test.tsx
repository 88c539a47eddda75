// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { readIncoming } from '#app/reading/read-incoming.ts';
import { readHere } from '#app/reading/reading-line.ts';
import { verifySignature } from '#sealing/verify-signature.ts';
import type { WrittenRevision } from '#domain/answers/response-repository.ts';
import { applicableItems } from '#domain/answers/applicability.ts';
import { nothingOpens } from '#domain/exchange/crypto.ts';
import { ownCopy } from '#features/chief/submit/own-copy.ts';
import { signResponse } from '#features/chief/submit/sign-response.ts';
import { SubmitPage } from '#features/chief/submit/SubmitPage.tsx';
import { fileOf } from '../../../support/officer-page.tsx';
import { approval } from '../../../support/response.ts';
import { departmentWith, inspection, questionnaire } from '../../../support/small-questionnaire.ts';
import { current } from '../../../support/current.ts';
import { chiefWindow, draft, RESPONSE, storeDraft } from './chief-window.tsx';

const read = readHere(verifySignature);

const PASSPHRASE = '流氷きたきつね帆立さけ四月';

/** A window in which the response is signed off, sealed to an officer. */
async function signedWindow() {
  const window = await chiefWindow();
  const { services } = window;
  const { name, recipient, key } = await services.sealing.createKey('甲', PASSPHRASE, '2026-10-01T00:00:00.000Z');
  await storeDraft(services, { 'A-1': 'yes', 'A-2': 'no', 'A-3': 'yes' });
  const items = applicableItems(questionnaire, new Set(['always']), () => null);
  const open = { inspection, questionnaire, officers: [{ name, recipient, key }], pack: null, response: draft, items };
  const known = { ...open, department: departmentWith({ code: '002' }), answers: new Map() };
  const signed = await signResponse(
    services,
    { ...known, readOnly: false, elsewhere: false, own: null, returns: [], attachments: [], lastYear: null },
    approval,
  );
  if (!signed.ok) throw new Error(signed.failure.kind);
  const [written] = await current(services.responses.written(RESPONSE));
  if (written === undefined) throw new Error('nothing was written');
  return { ...window, written };
}

describe('the own copy of a section', () => {
  it('opens with its passphrase alone, and is what was handed in, code and signature included', async () => {
    const { services, saved, written, show } = await signedWindow();
    show(<SubmitPage id={RESPONSE} />);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: '控えを保存する' }));
    const form = within(await screen.findByRole('dialog'));
    await user.type(form.getByLabelText(/^パスフレーズ必須/), PASSPHRASE);
    await user.click(form.getByRole('button', { name: '封をして保存する' }));
    expect(await form.findByText('上のパスフレーズと違っています。')).toBeDefined();
    await user.type(form.getByLabelText(/もう一度/), PASSPHRASE);
    await user.click(form.getByRole('button', { name: '封をして保存する' }));
    await expect.poll(() => saved.map(({ name }) => name)).toEqual(['自己点検_R08_002_第002課_控え_第1版.tenken']);

    const copy = fileOf('控え', saved[0]?.text ?? '');
    expect((await readIncoming(read, copy, nothingOpens)).outcome).toEqual({ ok: false, failure: { kind: 'sealed' } });
    const wrong = await readIncoming(read, copy, services.sealing.unsealWithPassphrase('ちがうパスフレーズです'));
    expect(wrong.outcome).toEqual({ ok: false, failure: { kind: 'wrong-passphrase' } });
    const { outcome } = await readIncoming(read, copy, services.sealing.unsealWithPassphrase(PASSPHRASE));
    if (!outcome.ok) throw new Error(outcome.failure.kind);
    expect(outcome.value).toMatchObject({ code: written.code, digest: written.digest, sealed: true });
    expect(outcome.value.key).toBe((await services.device()).key);
  });

  it('is refused when what was kept is not what was signed', async () => {
    const { services, written } = await signedWindow();
    const seal = services.sealing.sealWithPassphrase(PASSPHRASE);
    const other: WrittenRevision = { ...written, digest: 'f'.repeat(64) };
    await expect(ownCopy(services, inspection, other, seal)).rejects.toThrow('not what was signed');
  });
});
