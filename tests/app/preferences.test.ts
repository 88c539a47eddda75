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

const INITIAL = {
  language: 'ja',
  textSize: 'normal',
  theme: 'system',
  shortcuts: true,
  answering: 'list',
  wipeOnClose: false,
};

describe('preferences', () => {
  it('are there again after a restart', () => {
    const disk = storage();
    const changed = {
      language: 'en',
      textSize: 'largest',
      theme: 'contrast',
      shortcuts: false,
      answering: 'single',
      wipeOnClose: true,
    } as const;
    createPreferencesStore(disk).setState(changed);
    expect(createPreferencesStore(disk).getState()).toEqual(changed);
  });

  it.each([
    ['broken text', '{"theme":'],
    ['something else', '[1]'],
    ['unknown values', '{"theme":"pink","language":7,"shortcuts":"no","wipeOnClose":1}'],
  ])('start as new from %s', (_, text) => {
    expect(createPreferencesStore(storage(text)).getState()).toEqual(INITIAL);
  });

  it('keep what is known beside an unknown value', () => {
    const kept = '{"theme":"pink","textSize":"large","shortcuts":false,"retired":1}';
    expect(createPreferencesStore(storage(kept)).getState()).toEqual({
      ...INITIAL,
      textSize: 'large',
      shortcuts: false,
    });
  });

  it('last as long as the window where storage is refused', () => {
    const store = createPreferencesStore(REFUSED);
    store.setState({ language: 'en' });
    expect(store.getState()).toEqual({ ...INITIAL, language: 'en' });
  });
});
