import { describe, expect, it } from 'vitest';
import { createPreferencesStore, type TextStorage } from '#state/preferences.ts';

function storage(initial: string | null = null): TextStorage {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? initial, setItem: (key, value) => void kept.set(key, value) };
}

const REFUSED: TextStorage = {
  getItem: () => {
    throw new Error('refused');
  },
  setItem: () => {
    throw new Error('refused');
  },
};

const INITIAL = { language: 'ja', textSize: 'normal', theme: 'system' };

describe('preferences', () => {
  it('are there again after a restart', () => {
    const disk = storage();
    createPreferencesStore(disk).setState({ textSize: 'largest', theme: 'dark' });
    expect(createPreferencesStore(disk).getState()).toEqual({ language: 'ja', textSize: 'largest', theme: 'dark' });
  });

  it.each([
    ['broken text', '{"theme":'],
    ['something else', '[1]'],
    ['unknown values', '{"theme":"pink","language":7}'],
  ])('start as new from %s', (_, text) => {
    expect(createPreferencesStore(storage(text)).getState()).toEqual(INITIAL);
  });

  it('last as long as the window where storage is refused', () => {
    const store = createPreferencesStore(REFUSED);
    store.setState({ language: 'en' });
    expect(store.getState()).toEqual({ ...INITIAL, language: 'en' });
  });
});
