// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Seal } from '#domain/exchange/crypto.ts';
import { writeSigned } from '#domain/exchange/signed-file.ts';
import { RESULT_FILE } from '#domain/result-file/read.ts';
import type { Payload } from '#domain/result-file/result-payload.ts';
import type { Services } from '#app/services/services.ts';
import { sealTo, sealWithPassphrase } from '#sealing/age.ts';
import { handedIn } from '../../../support/handed-in.ts';
import { fileOf } from '../../../support/officer-page.tsx';
import { sampleOf } from '../../../support/sample.ts';
import { newSigner } from '../../../support/signing.ts';
import { inspection, questionnaire } from '../../../support/small-questionnaire.ts';
import { current } from '../../../support/current.ts';
import { draft, NOW } from '../submit/chief-window.tsx';
import { homePage } from './opening.tsx';
import { storedBehind } from '../../../support/repositories.ts';

const QUICK = 2;
const PASSPHRASE = '市民課の控えの合言葉';
const payload = handedIn('002', { 'A-1': 'yes', 'A-2': 'partial', 'A-3': 'no' });

/** A result file that another computer wrote. */
async function copyFile(content: Payload, seal: Seal | null) {
  const sign = await newSigner();
  const { key } = await sign('');
  const signed = { ...content, device: { ...content.device, key } };
  return fileOf('控え.tenken', await writeSigned(RESULT_FILE, signed, sign, seal));
}

/** An officer's key, whose results this computer seals from now on. */
async function knowOfficer({ sealing, inspections }: Services) {
  const file = await sealing.createKey('点検担当', '流氷と白い灯台の坂道', NOW);
  const unlocked = await sealing.unlock(file, '流氷と白い灯台の坂道');
  if (!unlocked.ok) throw new Error(unlocked.failure.kind);
  const { name, recipient, key } = unlocked.value;
  const pack = { revision: 1, digest: 'a'.repeat(64), key, text: '', receivedAt: NOW };
  await inspections.keep({ ...sampleOf(inspection, questionnaire), officers: [{ name, recipient, key }], pack });
  return unlocked.value;
}

describe('opening a department’s own copy', () => {
  it('sealed with a passphrase brings the signed response back, and its file sealed to the officers again', async () => {
    const home = await homePage();
    const officer = await knowOfficer(home.services);
    home.show();
    await home.open(await copyFile(payload, sealWithPassphrase(PASSPHRASE, QUICK)));
    await home.user.type(await screen.findByLabelText(/パスフレーズ/), `${PASSPHRASE}{Enter}`);
    await home.user.click(await screen.findByRole('button', { name: 'この控えから元に戻す' }));
    await screen.findByText('第002課の回答を元に戻しました');
    const [response] = await current(home.services.responses.all(inspection.id));
    expect(response).toMatchObject({ id: payload.response.uuid, department: '002', revision: 1 });
    const answers = await current(home.services.responses.answers(payload.response.uuid));
    expect([...answers.values()].map(({ item, choice }) => [item, choice])).toEqual([
      ['A-1', 'yes'],
      ['A-2', 'partial'],
      ['A-3', 'no'],
    ]);
    const written = await home.services.responses.file(payload.response.uuid, 1);
    const again = await home.services.readOwnCopy(written?.text ?? '', officer.unseal);
    expect(again.ok && again.value.digest).toBe(response?.signOff?.digest);
    const plain = await home.services.readOwnCopy(written?.plain ?? '');
    expect(plain.ok && plain.value.digest).toBe(response?.signOff?.digest);
  });

  it('overwrites nothing where the department has a response here', async () => {
    const home = await homePage();
    await storedBehind(home.services).responses.begin(draft);
    home.show();
    await home.open(await copyFile(payload, null));
    expect(await screen.findByText('第1版の下書きがあります。何も上書きしません。')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'この控えから元に戻す' })).toBeNull();
    expect(await current(home.services.responses.all(inspection.id))).toEqual([draft]);
  });

  it('refuses even when a response is begun while the copy lies open', async () => {
    const home = await homePage();
    home.show();
    await home.open(await copyFile(payload, null));
    const restore = await screen.findByRole('button', { name: 'この控えから元に戻す' });
    await storedBehind(home.services).responses.begin(draft);
    await home.user.click(restore);
    expect(await screen.findByText(/何も上書きしていません/)).toBeDefined();
    expect(await current(home.services.responses.all(inspection.id))).toEqual([draft]);
    expect(await current(home.services.responses.answers(payload.response.uuid))).toEqual(new Map());
  });

  it('asks for the pack first where the inspection is not known', async () => {
    const home = await homePage();
    home.show();
    await home.open(await copyFile({ ...payload, inspection: '00000000-0000-4000-8000-000000000000' }, null));
    expect(await screen.findByText('この回答の点検を、このパソコンはまだ知りません')).toBeDefined();
  });

  it('sends a result that is sealed to the officers to where they open it', async () => {
    const home = await homePage();
    const { recipient } = await knowOfficer(home.services);
    home.show();
    await home.open(await copyFile(payload, sealTo([recipient])));
    expect(await screen.findByText(/情報担当課だけが開けるように封がされた回答ファイルです/)).toBeDefined();
    expect(screen.queryByLabelText(/パスフレーズ/)).toBeNull();
  });
});
