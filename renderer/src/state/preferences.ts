import { createStore, type StoreApi } from 'zustand/vanilla';

export const LANGUAGES = ['ja', 'en'] as const;
export const TEXT_SIZES = ['normal', 'large', 'largest'] as const;
export const THEMES = ['system', 'light', 'dark', 'contrast'] as const;
export const ANSWERING = ['list', 'single'] as const;

/** How one person wants the program to be on this computer. Nothing of it is part of an inspection. */
export interface Preferences {
  language: (typeof LANGUAGES)[number];
  textSize: (typeof TEXT_SIZES)[number];
  theme: (typeof THEMES)[number];
  /** Whether single keys (digits and the like) act inside an item. */
  shortcuts: boolean;
  /** Whether the items of a page are shown as a list or one at a time. */
  answering: (typeof ANSWERING)[number];
  /** Whether a session leaves nothing behind: for a computer that several people use. */
  wipeOnClose: boolean;
}

export type PreferencesStore = StoreApi<Preferences>;

/** The part of the browser's storage that is used; both may throw where storage is refused. */
export interface TextStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

const KEY = 'tenken-preferences';
const INITIAL: Preferences = {
  language: 'ja',
  textSize: 'normal',
  theme: 'system',
  shortcuts: true,
  answering: 'list',
  wipeOnClose: false,
};

/** A store that starts with what was kept and keeps every change; where storage is refused it lasts as long as the window. */
export function createPreferencesStore(storage: TextStorage): PreferencesStore {
  const store = createStore<Preferences>(() => decode(kept(storage)));
  store.subscribe((preferences) => keep(storage, preferences));
  return store;
}

function kept(storage: TextStorage): unknown {
  try {
    return JSON.parse(storage.getItem(KEY) ?? 'null');
  } catch {
    return null;
  }
}

function keep(storage: TextStorage, preferences: Preferences): void {
  try {
    storage.setItem(KEY, JSON.stringify(preferences));
  } catch {
    // Refused storage costs the person one click at the next start; a message would cost more.
  }
}

function decode(stored: unknown): Preferences {
  const found: Partial<Record<keyof Preferences, unknown>> =
    typeof stored === 'object' && stored !== null ? stored : {};
  return {
    language: oneOf(LANGUAGES, found.language) ?? INITIAL.language,
    textSize: oneOf(TEXT_SIZES, found.textSize) ?? INITIAL.textSize,
    theme: oneOf(THEMES, found.theme) ?? INITIAL.theme,
    shortcuts: oneOf([true, false], found.shortcuts) ?? INITIAL.shortcuts,
    answering: oneOf(ANSWERING, found.answering) ?? INITIAL.answering,
    wipeOnClose: oneOf([true, false], found.wipeOnClose) ?? INITIAL.wipeOnClose,
  };
}

function oneOf<T extends string | boolean>(allowed: readonly T[], value: unknown): T | undefined {
  return allowed.find((each) => each === value);
}
