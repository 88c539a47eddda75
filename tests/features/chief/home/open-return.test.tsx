// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Response } from '#domain/answers/response.ts';
import { reopen } from '#domain/answers/sign-off.ts';
import type { Seal, Sign } from '#domain/exchange/crypto.ts';
import { writeSigned } from '#domain/exchange/signed-file.ts';
import { RETURN_FILE, type ReturnPayload } from '#domain/returns/return-payload.ts';
import { HomePage } from '#features/chief/home/HomePage.tsx';
import { sealTo } from '#sealing/age.ts';
import { fileOf, newDesk, showOfficerPage } from '../../../support/officer-page.tsx';
import { draftWith, signOffOf } from '../../../support/response.ts';
import { sampleOf } from '../../../support/sample.ts';
import { newSigner } from '../../../support/signing.ts';
import { inspection, questionnaire } from '../../../support/small-questionnaire.ts';
import { current } from '../../../support/current.ts';
import { draft, NOW } from '../submit/chief-window.tsx';
import { storedBehind } from '../../../support/repositories.ts';

const DIGEST = 'd'.repeat(64);
const signed = draftWith({ signOff: signOffOf(DIGEST) });

async function returnFile(sign: Sign, changes: Partial<ReturnPayload> = {}, seal: Seal | null = null) {
  const { key } = await sign('');
  const payload: ReturnPayload = {
    format: 'tenken/return',
    version: 1,
    inspection: inspection.id,
    kind: 'sent-back',
    response: { uuid: draft.id, revision: 1, digest: DIGEST },
    department: { code: '002', name: '第002課' },
    issuedAt: NOW,
    officer: { name: '点検担当', key },
    message: '根拠を書き足してください。',
    remarks: [{ item: 'A-2', text: '台帳の名前がありません。', due: '2026-12-10' }],
    app: '0',
    ...changes,
  };
  return fileOf('通知.tenken', await writeSigned(RETURN_FILE, payload, sign, seal));
}

/** The first page of a computer that has `response` and knows the officer who signs with `sign`. */
async function homeWith(response: Response | null, known = true) {
  const sign = await newSigner();
  const { key } = await sign('');
  const went: string[] = [];
  const desk = await newDesk({ go: (path) => went.push(path) });
  const { services } = desk;
  if (known) {
    const officers = [{ name: '点検担当', recipient: 'age1tenkentest', key }];
    const pack = { revision: 1, digest: 'a'.repeat(64), key, text: '', receivedAt: NOW };
    await services.inspections.keep({ ...sampleOf(inspection, questionnaire), officers, pack });
  }
  if (response !== null) await storedBehind(services).responses.begin(response);
  showOfficerPage(desk, <HomePage />);
  const user = userEvent.setup();
  const open = async (file: Awaited<ReturnType<typeof returnFile>>) => {
    desk.chosen = [file];
    await user.click(await screen.findByRole('button', { name: 'ファイルを開く' }));
  };
  const draftNow = () => current(services.responses.one(draft.id));
  const received = () => current(services.receivedReturns.of(draft.id));
  return { services, sign, went, user, open, draftNow, received };
}

const reopening = (revision: number) => screen.findByRole('button', { name: `第${revision}版として開き直す` });
const putAside = () => screen.getByRole('button', { name: '使わずに閉じる' });

describe('opening a return', () => {
  it('sealed to this computer shows what is said, opens the next revision with the reason, and goes to the first item', async () => {
    const home = await homeWith(signed);
    const { recipient } = await home.services.device();
    await home.open(await returnFile(home.sign, {}, sealTo([recipient])));
    expect(await screen.findByText('根拠を書き足してください。')).toBeDefined();
    expect(screen.getByText('台帳の名前がありません。')).toBeDefined();
    expect(screen.getByText(/A-2を確認していますか。/)).toBeDefined();
    expect(screen.getByText('期限 令和8年12月10日')).toBeDefined();
    await home.user.click(await reopening(2));
    await expect.poll(() => home.went).toEqual([`/respond/${draft.id}/fill/first/A-2`]);
    const next = await home.draftNow();
    expect(next).toMatchObject({ revision: 2, ancestors: [DIGEST], signOff: null });
    expect(next?.reopenedFor).toMatch(/情報担当課からの差戻し.*根拠を書き足してください。/);
    expect((await home.received()).map(({ payload }) => payload.kind)).toEqual(['sent-back']);
  });

  it('does not open a revision without a reason', async () => {
    const home = await homeWith(signed);
    await home.open(await returnFile(home.sign));
    await home.user.clear(await screen.findByRole('textbox', { name: /開き直す理由/ }));
    await home.user.click(await reopening(2));
    expect(await screen.findByText('理由を書いてください。')).toBeDefined();
    expect(await home.draftNow()).toEqual(signed);
  });

  it('that asks for improvement can be received only, once', async () => {
    const home = await homeWith(signed);
    const file = await returnFile(home.sign, { kind: 'improvement' });
    await home.open(file);
    await home.user.click(await screen.findByRole('button', { name: '受け取るだけにする' }));
    await screen.findByText('通知を受け取りました');
    expect(await home.draftNow()).toEqual(signed);
    await home.open(file);
    await screen.findByText(/前にも受け取っています/);
    await home.user.click(screen.getByRole('button', { name: '受け取るだけにする' }));
    await screen.findByText('通知を受け取りました');
    expect(await home.received()).toHaveLength(1);
  });

  it('to a revision that is being corrected already opens no further one', async () => {
    const next = reopen(signed, '訂正');
    if (!next.ok) throw new Error(next.failure.kind);
    const home = await homeWith(next.value);
    await home.open(await returnFile(home.sign));
    await screen.findByText('この版は、すでに開き直してあります');
    expect(screen.queryByRole('button', { name: /として開き直す/ })).toBeNull();
    await home.user.click(putAside());
    expect(await home.draftNow()).toEqual(next.value);
  });
});

describe('a return is refused', () => {
  it.each<[string, Response | null, RegExp]>([
    ['to a response that is not here', null, /このパソコンにない回答への通知です/],
    ['to a revision that was never handed in here', draft, /版の回答が、このパソコンにありません/],
  ])('%s', async (_, response, word) => {
    const home = await homeWith(response);
    await home.open(await returnFile(home.sign));
    expect(await screen.findByText(word)).toBeDefined();
    expect(await home.received()).toEqual([]);
  });

  it('when somebody who is no officer signed it', async () => {
    const home = await homeWith(signed);
    await home.open(await returnFile(await newSigner()));
    expect(await screen.findByText(/情報担当課の鍵で署名されていません/)).toBeDefined();
  });

  it('when nobody knows the officers’ keys', async () => {
    const home = await homeWith(signed, false);
    await home.open(await returnFile(home.sign));
    expect(await screen.findByText(/だれが書いた通知かを確かめられません/)).toBeDefined();
  });

  it('when it is sealed to another computer', async () => {
    const home = await homeWith(signed);
    const other = await (await newDesk()).services.device();
    await home.open(await returnFile(home.sign, {}, sealTo([other.recipient])));
    expect(await screen.findByText(/別のパソコンにあてて封がされた通知です/)).toBeDefined();
  });
});
