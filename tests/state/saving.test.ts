import { describe, expect, it } from 'vitest';
import { fail, ok } from '#domain/outcome.ts';
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
