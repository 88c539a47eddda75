import { ANSWER_PARTS, byKind, partOf, PARTS, type AnswerPart, type ByKind } from '#domain/answers/parts.ts';
import type { PartKind } from '#domain/answers/part-kinds.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { words } from '#domain/words/words.ja.ts';
import type { AnswerColumn } from './answer-column.ts';
import { labels } from './labels.ts';
import { LIST_SEPARATOR, PART_SEPARATOR } from './separators.ts';

type Head = Pick<AnswerColumn, 'heading' | 'width'>;

/** The columns that a part of each kind takes, under its word. 回答一覧 does not list how far an earlier action stands. */
const HEADS: Record<PartKind, (word: string) => Head[]> = {
  method: (heading) => [{ heading, width: 10 }],
  text: (heading) => [{ heading, width: 40 }],
  documents: (heading) => [{ heading, width: 40 }],
  rows: (heading) => [{ heading, width: 30 }],
  action: (word) => [
    { heading: `${word}：進め方`, width: 18 },
    { heading: `${word}：何をするか`, width: 40 },
    { heading: `${word}：担当する職`, width: 22 },
    { heading: `${word}：期限`, width: 16 },
  ],
  progress: () => [],
};

/** Narrower than others of their kind: the reason is mostly a ready one. */
const WIDTHS: Partial<Record<AnswerPart, number>> = { reason: 30 };

/** The columns of all parts of an answer, in their order. */
export function partColumns(questionnaire: Questionnaire): AnswerColumn[] {
  const cells = cellsIn(questionnaire);
  return ANSWER_PARTS.flatMap((part) =>
    HEADS[PARTS[part].kind](words.answer.parts[part]).map(({ heading, width }, column) => ({
      heading,
      width: WIDTHS[part] ?? width,
      of: ({ answer }) => (answer === undefined ? '' : (byKind(cells, part, partOf(answer, part))[column] ?? '')),
    })),
  );
}

/** What stands in the columns of {@link HEADS}; nothing where a part says nothing. */
function cellsIn({ checkMethods, actionKinds }: Questionnaire): ByKind<string[]> {
  const method = labels(checkMethods.map(({ id, label }) => [id, label]));
  const kind = labels(actionKinds.map(({ id, label }) => [id, label]));
  return {
    method: (id) => [method(id ?? '')],
    text: (text) => [text],
    documents: (evidence) => [
      evidence
        .map(({ document, number, place }) => [document, number, place].filter(Boolean).join(PART_SEPARATOR))
        .join(LIST_SEPARATOR),
    ],
    rows: (rows) => [rows.map((row) => row.join(PART_SEPARATOR)).join(LIST_SEPARATOR)],
    action: (action) => (action === null ? [] : [kind(action.kind), action.what, action.post, action.due]),
    progress: () => [],
  };
}
