import type { KnownInspection, OwnPart } from '#domain/pack/known-inspection.ts';
import type { ReturnPayload } from '#domain/returns/return-payload.ts';
import type { ReceivedReturn } from '#domain/returns/return-repository.ts';
import type { Item, Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { sampleOf } from './sample.ts';
import { inspection, questionnaire } from './small-questionnaire.ts';

/** The small questionnaire with 参考値 at, and with changes to single items. */
export function questionnaireWith(items: Readonly<Record<string, Partial<Item>>> = {}): Questionnaire {
  return {
    ...questionnaire,
    facts: [{ id: 'training', label: '研修の受講率', unit: '％', items: ['A-1', 'A-2'], source: '人事課の集計' }],
    chapters: questionnaire.chapters.map((chapter) => ({
      ...chapter,
      items: chapter.items.map((item) => ({ ...item, ...items[item.id] })),
    })),
  };
}

/** The built-in inspection after the own pack of 第002課 was opened. */
export function withOwnPart(own: Partial<OwnPart>, asked: Questionnaire = questionnaireWith()): KnownInspection {
  const blank = { code: '002', facts: [], presets: [], actions: [], revision: 1, digest: 'c'.repeat(64) };
  return { ...sampleOf(inspection, asked), own: [{ ...blank, ...own }] };
}

/** A return to the revision of 第002課's response that `response` names. */
export function returnTo(
  response: { id: string; revision: number; digest: string },
  said: Partial<Pick<ReturnPayload, 'kind' | 'message' | 'remarks' | 'issuedAt'>>,
): ReceivedReturn {
  const issuedAt = said.issuedAt ?? '2026-11-25T01:00:00.000Z';
  return {
    digest: `${issuedAt}-${said.kind ?? 'sent-back'}`,
    response: response.id,
    text: '',
    receivedAt: issuedAt,
    payload: {
      format: 'tenken/return',
      version: 1,
      inspection: inspection.id,
      kind: 'sent-back',
      response: { uuid: response.id, revision: response.revision, digest: response.digest },
      department: { code: '002', name: '第002課' },
      issuedAt,
      officer: { name: '情報担当 斎藤', key: 'AAAA' },
      message: '',
      remarks: [],
      app: '1',
      ...said,
    },
  };
}
