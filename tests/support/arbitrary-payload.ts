import fc from 'fast-check';
import { PROGRESS_STATES } from '#domain/answers/answer.ts';
import { itemsOf, type Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { STATUSES, type Status } from '#domain/questionnaire/status.ts';
import type { HandedAnswer, Payload } from '#domain/result-file/result-payload.ts';
import { inspection, questionnaire } from './small-questionnaire.ts';
import { anyText } from './any-text.ts';

const digest = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 });
const words = fc.oneof(anyText(30), fc.constantFrom('', '髙橋 﨑 𠮷野家', 'é\u0301', '<b>&"\'\\\n', '＝SUM(A1)'));

function handedAnswer(item: string): fc.Arbitrary<HandedAnswer> {
  return fc.record({
    item: fc.constant(item),
    digest,
    status: fc.constantFrom<Status>(...STATUSES),
    method: fc.constantFrom('record', 'screen', 'unverified', null),
    comment: words,
    reason: words,
    evidence: fc.array(fc.record({ document: words, number: words, place: words }), { maxLength: 2 }),
    rows: fc.array(fc.array(words, { minLength: 2, maxLength: 2 }), { maxLength: 2 }),
    action: fc.option(
      fc.record({ kind: fc.constant('own'), what: words, post: words, due: fc.constantFrom('', '2027-03-31') }),
    ),
    progress: fc.option(fc.record({ state: fc.constantFrom(...PROGRESS_STATES), note: words })),
  });
}

/** Payloads as any department could hand them in, answers to items that do not apply to it included. */
export function payloads(
  of: Questionnaire = questionnaire,
  departments = ['001', '002', '003'],
): fc.Arbitrary<Payload> {
  const answers = fc.tuple(...itemsOf(of).map((item) => fc.option(handedAnswer(item.id), { freq: 6 })));
  return fc
    .record({
      code: fc.constantFrom(...departments),
      uuid: fc.uuid(),
      cloud: fc.boolean(),
      sns: fc.boolean(),
      answers,
      name: words,
    })
    .map(({ code, uuid, cloud, sns, answers: given, name }) => ({
      format: 'tenken/result',
      version: 3,
      inspection: inspection.id,
      pack: null,
      response: { uuid, revision: 1, replaces: null, earlier: [], reason: null },
      questionnaire: inspection.questionnaire,
      department: { code, name: `第${code}課` },
      respondent: { post: '係長', name },
      approver: {
        post: '課長',
        name,
        capacity: 'self',
        capacityReason: '',
        medium: 'paper',
        date: '2026-11-20',
        documentNumber: '',
      },
      declaredAt: '2026-11-20T03:00:00.000Z',
      device: { recipient: null, key: 'AAAA' },
      profile: [
        { flag: 'cloud', on: cloud, reason: '' },
        { flag: 'sns', on: sns, reason: '' },
      ],
      answers: given.filter((answer) => answer !== null),
      attachments: [],
      app: '0.1.0',
    }));
}
