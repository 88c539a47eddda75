import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './catalogue.en.ts';
import { ja } from './catalogue.ja.ts';

/** The catalogues, ready to use at once; nothing is loaded later. */
export function createTranslation(language: 'ja' | 'en'): i18n {
  const translation = createInstance();
  void translation.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'ja',
    defaultNS: 'common',
    resources: { ja, en },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return translation;
}
