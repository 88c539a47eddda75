import type * as ja from './texts.ja.ts';

export const start: typeof ja.start = {
  newer: {
    title: 'There is data of a newer version',
    text: 'The answers on this computer were saved by a newer version of the program. Nothing was touched. Please start the newer version.',
  },
  refused: {
    title: 'The place where answers are saved cannot be opened',
    text: 'Please check the free space of this computer, then reload.',
    elsewhere:
      'If this is open in a browser, please also check that it is not in private mode. If it does not open however often you reload, the place is damaged. With a working file, a draft file or a backup you can go on: ask the information security section to empty the place, then open the file.',
  },
  rescue: {
    title: 'Bring everything back from the copies of the changes',
    text: 'If it does not open however often you reload, the place is damaged. The answers can be brought back from the copies of the changes on this computer. What is in the place that does not open is deleted.',
    bringBack: 'Bring back from the copies',
    failed: {
      title: 'Nothing could be brought back',
      text: 'Please check the free space of this computer and press again. The copies of the changes are still there.',
    },
  },
};
