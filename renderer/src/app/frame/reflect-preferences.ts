import type { i18n } from 'i18next';
import type { Preferences, PreferencesStore } from '#state/preferences.ts';

/** Makes the document look as the person prefers, now and after every change. `root` is the html element. */
export function reflectPreferences(store: PreferencesStore, root: HTMLElement, translation: i18n): void {
  const reflect = (preferences: Preferences) => {
    root.lang = preferences.language;
    root.dataset['theme'] = preferences.theme;
    root.dataset['textSize'] = preferences.textSize;
    if (translation.language !== preferences.language) void translation.changeLanguage(preferences.language);
  };
  reflect(store.getState());
  store.subscribe(reflect);
}
