import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { NotStored } from '#domain/answers/response-repository.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { createTypedField } from '#features/shared/typing/typed-field.ts';
import { createSavingStore, savingBadge } from '#state/saving.ts';

/** A field whose writes wait until the test lets them through. */
function newField() {
  const saving = createSavingStore();
  const field = createTypedField(saving, '');
  const written: string[] = [];
  const shown: string[] = [];
  const answers: ((outcome: Result<string, NotStored>) => void)[] = [];
  field.connect(
    (text) => {
      written.push(text);
      return new Promise((resolve) => answers.push(resolve));
    },
    (text) => shown.push(text),
  );
  const answer = async (outcome: Result<string, NotStored>) => {
    await vi.advanceTimersByTimeAsync(0);
    answers.shift()?.(outcome);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { field, saving, written, shown, answer, badge: () => savingBadge(saving.getState()) };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('a text that is typed', () => {
  it('is written once within half a second after the last key', async () => {
    const { field, written } = newField();
    field.typed('あ');
    await vi.advanceTimersByTimeAsync(300);
    field.typed('ああ');
    await vi.advanceTimersByTimeAsync(300);
    expect(written).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    expect(written).toEqual(['ああ']);
  });

  it('is 保存中 from the first key and 保存済み only when the write is done', async () => {
    const { field, answer, badge } = newField();
    field.typed('あ');
    expect(badge()).toBe('saving');
    await vi.advanceTimersByTimeAsync(500);
    expect(badge()).toBe('saving');
    await answer(ok('あ'));
    expect(badge()).toBe('saved');
  });

  it('is not written in the middle of a composition, but right after it', async () => {
    const { field, written } = newField();
    field.composing(true);
    field.typed('か');
    await vi.advanceTimersByTimeAsync(5000);
    expect(written).toEqual([]);
    field.typed('書');
    field.composing(false);
    await vi.advanceTimersByTimeAsync(0);
    expect(written).toEqual(['書']);
  });

  it('is written on blur without waiting', async () => {
    const { field, written } = newField();
    field.typed('あ');
    field.blur();
    await vi.advanceTimersByTimeAsync(0);
    expect(written).toEqual(['あ']);
  });

  it('is written before the window closes, and closing waits for a write under way', async () => {
    const { field, saving, written, answer } = newField();
    field.typed('あ');
    let closed = false;
    void saving.flush().then(() => {
      closed = true;
      return undefined;
    });
    await vi.advanceTimersByTimeAsync(0);
    expect(written).toEqual(['あ']);
    expect(closed).toBe(false);
    await answer(ok('あ'));
    expect(closed).toBe(true);
  });

  it('is tried again with the next flush when it was refused, and keeps 保存できません until then', async () => {
    const { field, saving, written, answer, badge } = newField();
    field.typed('あ');
    field.blur();
    await answer(fail({ kind: 'storage' }));
    expect(badge()).toBe('failed');
    void saving.flush();
    await vi.advanceTimersByTimeAsync(0);
    expect(written).toEqual(['あ', 'あ']);
    await answer(ok('あ'));
    expect(badge()).toBe('saved');
  });
});

describe('a text that is stored meanwhile', () => {
  it('is shown at once in a field that is not in use', () => {
    const { field, shown } = newField();
    field.follow('別');
    expect(shown).toEqual(['別']);
  });

  it('is shown in a field that has the focus and is not written in yet: what is typed then goes on from it', () => {
    const { field, shown } = newField();
    field.focus();
    field.follow('別');
    expect(shown).toEqual(['別']);
  });

  it.each([
    ['a key', (field: ReturnType<typeof newField>['field']) => field.typed('自')],
    ['a composition', (field: ReturnType<typeof newField>['field']) => field.composing(true)],
  ])('waits after %s until the field has lost the focus', async (_, begin) => {
    const { field, shown, answer } = newField();
    field.focus();
    begin(field);
    await vi.advanceTimersByTimeAsync(500);
    await answer(ok(''));
    field.follow('別');
    expect(shown).toEqual([]);
    field.blur();
    await vi.advanceTimersByTimeAsync(0);
    expect(shown).toEqual(['別']);
  });

  it('is old news once the person has typed over it', async () => {
    const { field, shown, answer } = newField();
    field.focus();
    field.follow('別');
    field.typed('自分');
    field.blur();
    await vi.advanceTimersByTimeAsync(0);
    await answer(ok('自分'));
    field.follow('自分');
    expect(shown).toEqual(['別']);
  });

  it('is old news when it comes while a later text is being written: it never shows where that text stands', async () => {
    const { field, shown, written, answer } = newField();
    field.focus();
    field.typed('前');
    await vi.advanceTimersByTimeAsync(500);
    await answer(ok('前'));
    field.typed('前後');
    field.blur();
    await vi.advanceTimersByTimeAsync(0);
    expect(written).toEqual(['前', '前後']);
    field.follow('前');
    await answer(ok('前後'));
    expect(shown).toEqual([]);
  });
});
