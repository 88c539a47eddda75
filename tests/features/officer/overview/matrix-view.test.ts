import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AXES, overlaps } from '#domain/aggregation/axes.ts';
import { sumOfCounts } from '#domain/aggregation/counts.ts';
import { citySummary, type CitySummary } from '#domain/aggregation/summary.ts';
import { collectionStatus } from '#domain/collection/status.ts';
import { payloadDigest } from '#domain/exchange/digest.ts';
import { matrixView, wholeMatrix } from '#features/officer/overview/matrix-view.ts';
import { ALL, type MatrixQuestion } from '#state/officer-view.ts';
import { payloads } from '../../../support/arbitrary-payload.ts';
import { inspection, questionnaire } from '../../../support/small-questionnaire.ts';

const everything: MatrixQuestion = {
  axis: 'chapter',
  measure: 'implementation',
  parent: ALL,
  chapter: ALL,
  state: ALL,
  order: 'roster',
};

const viewOf = (summary: CitySummary, question: MatrixQuestion) =>
  matrixView(summary, question, wholeMatrix(summary, question.axis, question.chapter));

const summaries = fc.uniqueArray(payloads(), { selector: ({ department }) => department.code }).map((handed) => {
  const submissions = handed.map((payload) => ({
    digest: payloadDigest(payload),
    payload,
    inspection: inspection.id,
    department: payload.department.code,
    fileName: '',
    importedAt: '',
    setAside: false,
    standing: 'received' as const,
  }));
  return citySummary(questionnaire, inspection, collectionStatus(inspection, submissions));
});

describe('the matrix on screen', () => {
  it('splits the total into its chapters, whatever the axis', () => {
    fc.assert(
      fc.property(summaries, fc.constantFrom(...AXES), (summary, axis) => {
        const whole = viewOf(summary, { ...everything, axis }).matrix;
        const parts = questionnaire.chapters.map(
          ({ id }) => viewOf(summary, { ...everything, axis, chapter: id }).matrix,
        );
        expect(sumOfCounts(parts.map(({ total }) => total))).toEqual(whole.total);
        if (!overlaps(axis)) expect(sumOfCounts(whole.columnTotals)).toEqual(whole.total);
      }),
      { numRuns: 50 },
    );
  });

  it('keeps only the columns that items of the chapter fall into', () => {
    const [summary] = fc.sample(summaries, { numRuns: 1, seed: 1 });
    if (summary === undefined) throw new Error('one summary was asked for');
    expect(viewOf(summary, { ...everything, chapter: 'second' }).matrix.columns).toEqual(['second']);
  });

  it('puts departments without a rate last, whichever way it is ordered', () => {
    fc.assert(
      fc.property(summaries, fc.constantFrom('lowest' as const, 'highest' as const), (summary, order) => {
        const rates = viewOf(summary, { ...everything, order }).lines.map(({ row }) => {
          const { yes = 0, partial = 0, no = 0 } = row?.total ?? {};
          return yes + partial + no === 0 ? null : yes / (yes + partial + no);
        });
        const known = rates.filter((rate) => rate !== null);
        expect(rates.slice(0, known.length)).toEqual(known.toSorted((a, b) => (order === 'lowest' ? a - b : b - a)));
      }),
    );
  });
});
