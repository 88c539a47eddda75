import type { ReactElement } from 'react';
import { blankAnswer, choose, edit } from '#domain/answers/commands.ts';
import type { Answer } from '#domain/answers/answer.ts';
import { ok } from '#domain/result.ts';
import { itemsOf } from '#domain/questionnaire/questionnaire.ts';
import type { Status } from '#domain/questionnaire/status.ts';
import type { Services } from '#app/services/services.ts';
import type { Host } from '#host/host.ts';
import { draftWith } from '../../../support/response.ts';
import { newSigner } from '../../../support/signing.ts';
import { sampleOf } from '../../../support/sample.ts';
import { inspection, questionnaire } from '../../../support/small-questionnaire.ts';
import { Frame, showWindow, testWindow } from '../../../support/test-window.tsx';
import { storedBehind } from '../../../support/repositories.ts';

const DEVICE = 'age1tenkentest';

export const NOW = '2026-11-20T03:00:00.000Z';

/** A response of 第002課 with every question answered; the items apply. */
export const draft = draftWith();
export const RESPONSE = draft.id;

/** A computer with real repositories, a host that keeps what it is given, and pages that are shown one at a time. */
export async function chiefWindow(host: Partial<Host> = {}) {
  const sign = await newSigner();
  const { key } = await sign('');
  const saved: { name: string; text: string }[] = [];
  const keep = (name: string, bytes: Uint8Array) => saved.push({ name, text: new TextDecoder().decode(bytes) });
  const went: string[] = [];
  /** Whether another window has whatever is to be held. */
  const otherWindow = { holds: false };
  const { services } = await testWindow({
    builtIn: sampleOf(inspection, questionnaire),
    now: NOW,
    host: {
      edition: 'desktop',
      version: async () => '1.0.0',
      saveFile: async (name, bytes) => {
        keep(name, bytes);
        return ok({ name });
      },
      saveFiles: async (folder, files) => {
        for (const { name, bytes } of files) keep(`${folder}/${name}`, bytes);
        return ok({ place: folder });
      },
      saveEach: () => Promise.reject(new Error('a chief makes no packs')),
      ...host,
    },
    window: {
      version: '1.0.0',
      hold: async () => (otherWindow.holds ? null : () => undefined),
      newId: () => RESPONSE,
      go: (path) => went.push(path),
    },
    services: { device: async () => ({ recipient: DEVICE, key, sign }) },
  });
  const show = (page: ReactElement) => showWindow(services, <Frame>{page}</Frame>);
  return { services, saved, went, otherWindow, show };
}

/** An answer in which nothing is missing. */
export function wholeAnswer(id: string, status: Status): Answer {
  const item = itemsOf(questionnaire).find((each) => each.id === id);
  if (item === undefined) throw new Error(`no item ${id}`);
  const chosen = choose(blankAnswer(questionnaire, item), questionnaire, item, status);
  return edit(chosen, {
    comment: status === 'yes' ? '' : '一部で確かめられませんでした。',
    reason: status === 'na' ? '対象がない' : '',
    evidence: status === 'yes' ? [{ document: '台帳', number: '', place: '' }] : [],
    action:
      status === 'partial' || status === 'no'
        ? { kind: 'own', what: '改めます。', post: '係長', due: '2027-03-31' }
        : null,
  });
}

/** Stores the draft with the given statuses. */
export async function storeDraft(services: Services, statuses: Record<string, Status>, response = draft) {
  await storedBehind(services).responses.begin(response);
  for (const [id, status] of Object.entries(statuses)) {
    await storedBehind(services).responses.answer(response.id, id, () => wholeAnswer(id, status));
  }
}
