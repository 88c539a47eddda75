import { createHash } from 'node:crypto';
import { applicableItems } from '#domain/answers/applicability.ts';
import type { Answer } from '#domain/answers/answer.ts';
import type { Approval, Response } from '#domain/answers/response.ts';
import type { Inspection } from '#domain/inspection/inspection.ts';
import type { Department } from '#domain/inspection/roster.ts';
import { chiefFlags, flagsOn, type ProfileState } from '#domain/profile/profile.ts';
import { itemsOf, type Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Status } from '#domain/questionnaire/status.ts';
import { buildPayload } from '#domain/result-file/build.ts';
import type { Seal } from '#domain/exchange/crypto.ts';
import { writeSigned } from '#domain/exchange/signed-file.ts';
import { RESULT_FILE } from '#domain/result-file/read.ts';
import { resultFileName } from '#domain/result-file/result-file-name.ts';
import { chanceFrom, type Chance } from './chance.ts';
import { dayAfter } from './day-after.ts';
import { seededSigner } from './seeded-signer.ts';
import { uuidFrom } from './seeded-uuid.ts';
import { simulatedAnswer } from './simulated-answers.ts';

const NAMES = ['佐藤 一郎', '髙橋 美咲', '山﨑 健', '渡邊 直子', '齋藤 誠', '小林 由美', '𠮷田 修', '北見 さくら'];
const COMMON_FLAGS = new Set(['personal_info', 'lgwan', 'internet', 'nonregular']);
const RESPONSE_DAYS = 30;

/**
 * One department's result file as text, with its name. Deterministic for seed and department. `later` counts years
 * since the first simulated inspection: the department keeps its level of care and its profile, but answers anew.
 */
export async function simulatedResult(
  questionnaire: Questionnaire,
  inspection: Inspection,
  department: Department,
  seed: number,
  app: string,
  seal: Seal | null,
  later = 0,
): Promise<{ fileName: string; text: string }> {
  const words = `tenken simulation ${seed} ${department.code}`;
  const lasting = digestOf(words);
  const digest = later === 0 ? lasting : digestOf(`${words} ${later}`);
  const habits = chanceFrom(lasting.readUInt32BE(0));
  const chance = later === 0 ? habits : chanceFrom(digest.readUInt32BE(0));
  const signer = seededSigner(words);
  const { response, items, answers } = simulatedResponse(
    questionnaire,
    inspection,
    department,
    uuidFrom(digest),
    habits,
    chance,
  );
  const day = dayAfter(inspection.opensOn, Math.floor(chance.fraction() * RESPONSE_DAYS));
  const approval: Approval = {
    approver: { post: '課長', name: chance.pick(NAMES) },
    capacity: 'self',
    capacityReason: '',
    medium: chance.happens(0.5) ? 'paper' : 'electronic',
    date: day,
    documentNumber: '',
  };
  const device = { recipient: null, key: signer.key };
  const declaredAt = `${day}T05:30:00.000Z`;
  const payload = buildPayload({
    pack: null,
    questionnaire,
    inspection,
    department,
    response,
    items,
    answers,
    attachments: [],
    approval,
    declaredAt,
    device,
    app,
  });
  return {
    fileName: resultFileName(inspection, payload),
    text: await writeSigned(RESULT_FILE, payload, signer.sign, seal),
  };
}

function simulatedResponse(
  questionnaire: Questionnaire,
  inspection: Inspection,
  department: Department,
  id: string,
  habits: Chance,
  chance: Chance,
) {
  const profile: ProfileState = Object.fromEntries(
    chiefFlags(questionnaire).map(({ id: flag }) => [
      flag,
      { on: habits.happens(COMMON_FLAGS.has(flag) ? 0.9 : 0.35), reason: '' },
    ]),
  );
  const care = habits.fraction();
  const answers = new Map<string, Answer>();
  const given = new Map<string, Status>();
  for (const item of itemsOf(questionnaire)) {
    const answer = simulatedAnswer(questionnaire, item, care, inspection, chance);
    answers.set(item.id, answer);
    if (answer.choice !== null && answer.choice !== 'hold') given.set(item.id, answer.choice);
  }
  const items = applicableItems(
    questionnaire,
    flagsOn(questionnaire, profile, department),
    (item) => given.get(item) ?? null,
  );
  const response: Response = {
    id,
    inspection: inspection.id,
    department: department.code,
    revision: 1,
    ancestors: [],
    reopenedFor: null,
    respondent: { post: '係長', name: chance.pick(NAMES) },
    earlierRespondents: [],
    handedOver: null,
    profile,
    signOff: null,
  };
  return { response, items, answers };
}

function digestOf(words: string): Buffer {
  return createHash('sha256').update(words).digest();
}
