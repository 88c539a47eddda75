import 'i18next';
import type { ja } from './catalogue.ja.ts';

// Part of the compilation of every layer that shows texts (see their tsconfig.json), so that keys are checked there
// although no layer imports the catalogues.
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof ja;
  }
}
