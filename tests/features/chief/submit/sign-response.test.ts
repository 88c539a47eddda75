// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { fail, ok, type Result } from '#domain/result.ts';
import { applicableItems } from '#domain/answers/applicability.ts';
import { payloadDigest, verificationCode } from '#domain/exchange/digest.ts';
import type { OpenResponse } from '#features/chief/shared/response/open-response.ts';
import { signResponse } from '#features/chief/submit/sign-response.ts';
import type { Services } from '#app/services/services.ts';
import { approval } from '../../../support/response.ts';
import { departmentWith, inspection, questionnaire } from '../../../support/small-questionnaire.ts';
import { current } from '../../../support/current.ts';
import { chiefWindow, draft, NOW, RESPONSE, storeDraft, wholeAnswer } from './chief-window.tsx';
import { storedBehind } from '../../../support/repositories.ts';

const onScreen: OpenResponse = {
  inspection,
  questionnaire,
  officers: [],
  pack: null,
  department: departmentWith({ code: '002' }),
  response: draft,
  answers: new Map(),
  attachments: [],
  items: applicableItems(questionnaire, new Set(['always']), () => null),
  own: null,
  returns: [],
  lastYear: null,
  readOnly: false,
  elsewhere: false,
};

async function readBack(services: Services) {
  const [written] = await current(services.responses.written(RESPONSE));
  if (written === undefined) throw new Error('nothing was written');
  const file = await services.responses.file(RESPONSE, written.revision);
  const bytes = new TextEncoder().encode(file?.text);
  const { outcome } = await services.readResultFile({ name: 'x', size: bytes.length, read: async () => ok(bytes) });
  if (!outcome.ok) throw new Error(outcome.failure.kind);
  return { written, read: outcome.value };
}

describe('signing a response off', () => {
  it('locks it and keeps a file that the collecting side reads, with the code of its content', async () => {
    const { services } = await chiefWindow();
    await storeDraft(services, { 'A-1': 'yes', 'A-2': 'no', 'A-3': 'yes', 'B-1': 'yes' });
    const outcome = await signResponse(services, onScreen, approval);
    expect(outcome).toMatchObject({ ok: true, value: { signOff: { approval, declaredAt: NOW } } });
    const { written, read } = await readBack(services);
    expect(read.payload.answers.map(({ item }) => item)).toEqual(['A-1', 'A-2', 'A-3']);
    expect(written.code).toBe(verificationCode(payloadDigest(read.payload)));
    expect(written.fileName).toBe('自己点検_R08_002_第002課_提出_第1版.tenken');
  });

  it('takes in what was still being typed, although the screen did not show it yet', async () => {
    const { services } = await chiefWindow();
    await storeDraft(services, { 'A-1': 'yes', 'A-2': 'yes' });
    services.saving.beforeClosing(async () => {
      await storedBehind(services).responses.answer(RESPONSE, 'A-3', () => ({
        ...wholeAnswer('A-3', 'yes'),
        comment: '最後の一行',
      }));
    });
    expect((await signResponse(services, onScreen, approval)).ok).toBe(true);
    const { read } = await readBack(services);
    expect(read.payload.answers.at(-1)?.comment).toBe('最後の一行');
  });

  it('refuses and changes nothing when an answer is missing in what is stored', async () => {
    const { services } = await chiefWindow();
    await storeDraft(services, { 'A-1': 'yes', 'A-2': 'yes' });
    expect(await signResponse(services, onScreen, approval)).toEqual(refused('obstacles'));
    expect((await current(services.responses.one(RESPONSE)))?.signOff).toBeNull();
  });

  it('refuses when the last text could not be stored', async () => {
    const { services } = await chiefWindow();
    await storeDraft(services, { 'A-1': 'yes', 'A-2': 'yes', 'A-3': 'yes' });
    services.saving.begin()(fail({ kind: 'storage' }));
    expect(await signResponse(services, onScreen, approval)).toEqual(refused('unsaved'));
  });

  it('refuses when the file it would make cannot be read by the collecting side', async () => {
    const { services } = await chiefWindow();
    await storeDraft(services, { 'A-1': 'yes', 'A-2': 'yes', 'A-3': 'yes' });
    const longer = { ...approval, documentNumber: '第'.repeat(501) };
    expect(await signResponse(services, onScreen, longer)).toEqual(refused('unreadable'));
    expect(await current(services.responses.written(RESPONSE))).toEqual([]);
  });

  it('refuses a second time', async () => {
    const { services } = await chiefWindow();
    await storeDraft(services, { 'A-1': 'yes', 'A-2': 'yes', 'A-3': 'yes' });
    await signResponse(services, onScreen, approval);
    expect(await signResponse(services, onScreen, approval)).toEqual(refused('already-signed'));
  });
});

function refused(kind: string): Result<never, { kind: string }> {
  return fail({ kind });
}
