import { phrases } from '#features/shared/phrases/texts.en.ts';
import type * as ja from './texts.ja.ts';
import { start } from '../first-screen/texts.en.ts';

export const errors: typeof ja.errors = {
  page: {
    title: 'This page could not be shown',
    what: 'Something went wrong inside the program. You did nothing wrong.',
    kept: 'All answers that were saved are still on this computer. Press "Reload" to continue where you were.',
    reload: 'Reload',
    home: 'Go to the first page',
    details: 'Details for support (no answers are included)',
    copy: 'Copy',
    copied: phrases.control.copied,
    notCopied: 'It could not be copied. Please select the text and copy it.',
  },
  event: 'This could not be finished. Please try again. If it happens again, reload the page.',
  start,
  apart:
    'The record of changes can be used again, but it differs from what is saved, or parts of it cannot be read. When it suits you, close the app and open it again: the two are compared, and you are asked which to go on with where that is needed. Until then “Not saved” is shown.',
};
