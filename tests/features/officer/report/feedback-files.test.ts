import { describe, expect, it } from 'vitest';
import { feedbackCity } from '#documents/report/feedback.ts';
import { feedbackFiles } from '#features/officer/report/feedback-files.ts';
import { simulatedCity } from '../../../support/simulated-city.ts';
import { simulatedReport, WRITTEN_AT } from '../../../support/simulated-report.ts';

async function orderOf(departments: number) {
  const city = await simulatedCity(departments, 3);
  const { records } = simulatedReport(city, city.summary);
  const rest = { remarks: new Map(), words: '', label: 'フィードバック票', at: WRITTEN_AT };
  return { city: feedbackCity(city.summary), records, ...rest };
}

describe('the sheets of all departments', () => {
  it('are one marked file for each, counted as they come', async () => {
    const order = await orderOf(4);
    const counted: number[] = [];
    const { signal } = new AbortController();
    const files = await feedbackFiles(order, { signal, onProgress: (written) => counted.push(written) });
    if (!files.ok) throw new Error(files.failure.kind);
    expect(counted).toEqual([1, 2, 3]);
    expect(files.value.map(({ name }) => name)).toEqual(
      order.city.matrix.rows.map(
        ({ department: { code, name } }) => `取扱注意_自己点検_R08_${code}_${name}_フィードバック票.docx`,
      ),
    );
  });

  it('give no file once they were stopped, and no further sheet is written', async () => {
    const controller = new AbortController();
    const counted: number[] = [];
    const stopped = await feedbackFiles(await orderOf(5), {
      signal: controller.signal,
      onProgress: (written) => {
        counted.push(written);
        if (written === 2) controller.abort();
      },
    });
    expect(stopped).toEqual({ ok: false, failure: { kind: 'cancelled' } });
    expect(counted).toEqual([1, 2]);
  });
});
