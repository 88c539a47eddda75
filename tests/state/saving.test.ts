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
});
