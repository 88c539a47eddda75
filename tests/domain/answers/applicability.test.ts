import { describe, expect, it } from 'vitest';
import { applicableItems, itemsRemoved } from '#domain/answers/applicability.ts';
import type { Status } from '#domain/questionnaire/status.ts';
import { questionnaire } from '../../support/small-questionnaire.ts';

function idsWith(flags: string[], answers: Record<string, Status> = {}): string[] {
  return applicableItems(questionnaire, new Set(flags), (id) => answers[id] ?? null).map((item) => item.id);
}

describe('which items apply', () => {
  it('shows the items of flags that are on, in the order of the questionnaire', () => {
    expect(idsWith(['always'])).toEqual(['A-1', 'A-2', 'A-3']);
    expect(idsWith(['always', 'cloud'])).toEqual(['A-1', 'A-2', 'A-3', 'B-1']);
  });

  it('needs every flag of an AND', () => {
    expect(idsWith(['always', 'sns'])).not.toContain('B-2');
    expect(idsWith(['always', 'sns', 'cloud'])).toContain('B-2');
  });

  it('shows an item that depends on an answer once that answer is given', () => {
    expect(idsWith(['cloud'], { 'B-1': 'partial' })).toContain('B-3');
    expect(idsWith(['cloud'], { 'B-1': 'no' })).not.toContain('B-3');
  });

  it('lets an answer to a hidden item satisfy nothing', () => {
    expect(idsWith([], { 'B-1': 'yes' })).not.toContain('B-3');
  });

  it('lets an answer to an item that is gone satisfy nothing', () => {
    const withoutB1 = questionnaire.chapters.map((chapter) => ({
      ...chapter,
      items: chapter.items.filter(({ id }) => id !== 'B-1'),
    }));
    const left = applicableItems({ ...questionnaire, chapters: withoutB1 }, new Set(['cloud']), () => 'yes');
    expect(left).toEqual([]);
  });

  it('names the items that switching a flag off would remove', () => {
    const removed = itemsRemoved(
      questionnaire,
      new Set(['always', 'cloud', 'sns']),
      new Set(['always', 'sns']),
      () => null,
    );
    expect(removed.map((item) => item.id)).toEqual(['B-1', 'B-2']);
  });
});
