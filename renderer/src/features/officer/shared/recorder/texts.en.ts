import type * as ja from './texts.ja.ts';

export const recorder: typeof ja.recorder = {
  edit: {
    by: 'Recorded by',
    byHelp: 'Stays in the history. Please give post and name.',
    byMissing: 'Please say who records this.',
  },
};
