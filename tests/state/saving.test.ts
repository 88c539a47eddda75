import { describe, expect, it } from 'vitest';
import type { NotStored } from '#domain/answers/response-repository.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { createSavingStore, savingBadge } from '#state/saving.ts';

describe('the save badge', () => {
  it('says saved only when nothing is open', () => {
    const saving = createSavingStore();
    const first = saving.begin();
    const second = saving.begin();
    expect(savingBadge(saving.getState())).toBe('saving');
    first(ok(null));
    first(ok(null));
    expect(savingBadge(saving.getState())).toBe('saving');
    second(ok(null));
    expect(savingBadge(saving.getState())).toBe('saved');
  });

  it('says why nothing was stored until a write succeeds again', () => {
    const saving = createSavingStore();
    saving.begin()(fail({ kind: 'storage' }));
    expect(saving.getState()).toEqual({ open: 0, failure: 'storage' });
    expect(savingBadge(saving.getState())).toBe('failed');
    saving.begin()(ok(null));
    expect(savingBadge(saving.getState())).toBe('saved');
  });

  it('has everything that is typed written before the window closes', async () => {
    const saving = createSavingStore();
    const written: string[] = [];
    saving.beforeClosing(async () => void written.push('comment'));
    const withdraw = saving.beforeClosing(async () => void written.push('withdrawn'));
    withdraw();
    await saving.flush();
    expect(written).toEqual(['comment']);
  });

  it('is not saved before what was refused is stored as well', () => {
    const saving = createSavingStore();
    const shown: string[] = [];
    saving.subscribe((state) => shown.push(savingBadge(state)));
    const retried: (() => void)[] = [];
    saving.begin()(fail({ kind: 'storage' }));
    saving.beforeClosing(async () => {
      if (retried.length > 0) return;
      const finish = saving.begin();
      retried.push(() => finish(ok(null)));
    });
    saving.begin()(ok(null));
    expect(retried).toHaveLength(1);
    expect(shown).not.toContain('saved');
    for (const stored of retried) stored();
    expect(shown.at(-1)).toBe('saved');
  });

  it('stays failed while what was refused is refused again', () => {
    const saving = createSavingStore();
    saving.begin()(fail({ kind: 'storage' }));
    saving.beforeClosing(async () => saving.begin()(fail({ kind: 'storage' })));
    saving.begin()(ok(null));
    expect(savingBadge(saving.getState())).toBe('failed');
  });

  it('stays as it is where a write came to nothing, and nothing is tried again for it', () => {
    const saving = createSavingStore();
    saving.begin()(null);
    expect(savingBadge(saving.getState())).toBe('saved');
    const cameToNothing = saving.begin();
    saving.begin()(fail({ kind: 'storage' }));
    let tries = 0;
    saving.beforeClosing(async () => void (tries += 1));
    cameToNothing(null);
    expect(tries).toBe(0);
    expect(saving.getState()).toEqual({ open: 0, failure: 'storage' });
  });
});

describe('a tracked write', () => {
  it('is pending until it settles, and its outcome is handed back', async () => {
    const saving = createSavingStore();
    let store: (outcome: Result<string, NotStored>) => void = () => undefined;
    const written = saving.track(() => new Promise<Result<string, NotStored>>((resolve) => (store = resolve)));
    expect(savingBadge(saving.getState())).toBe('saving');
    store(ok('row'));
    expect(await written).toEqual(ok('row'));
    expect(savingBadge(saving.getState())).toBe('saved');
  });

  it('shows why nothing was stored', async () => {
    const saving = createSavingStore();
    expect(await saving.track(async () => fail({ kind: 'locked' }))).toEqual(fail({ kind: 'locked' }));
    expect(saving.getState()).toEqual({ open: 0, failure: 'locked' });
  });

  it.each([
    ['rejects', () => Promise.reject(new Error('broken'))],
    [
      'throws before it returns a promise',
      () => {
        throw new Error('broken');
      },
    ],
  ])('ends as a failure when it %s, and the error is rethrown', async (_, write) => {
    const saving = createSavingStore();
    await expect(saving.track(write)).rejects.toThrow('broken');
    expect(saving.getState()).toEqual({ open: 0, failure: 'storage' });
  });

  it('does not show a refusal that says nothing about the storage', async () => {
    const saving = createSavingStore();
    expect(await saving.track(async () => fail({ kind: 'exists' }))).toEqual(fail({ kind: 'exists' }));
    expect(savingBadge(saving.getState())).toBe('saved');
  });

  it('starts after earlier failed writes are retried, so that they never overwrite it', async () => {
    const saving = createSavingStore();
    const order: string[] = [];
    saving.begin()(fail({ kind: 'storage' }));
    saving.beforeClosing(async () => void order.push('retried'));
    await saving.track(async () => {
      order.push('new');
      return ok(null);
    });
    expect(order[0]).toBe('retried');
    expect(order).toContain('new');
  });
});
