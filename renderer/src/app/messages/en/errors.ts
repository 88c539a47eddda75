import type { ja } from '../ja/catalogue.ts';

export const errors: typeof ja.errors = {
  page: {
    title: 'This page could not be shown',
    what: 'Something went wrong inside the program. You did nothing wrong.',
    kept: 'All answers that were saved are still on this computer. Press "Reload" to continue where you were.',
    reload: 'Reload',
    home: 'Go to the first page',
    details: 'Details for support (no answers are included)',
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'It could not be copied. Please select the text and copy it.',
  },
  event: 'This could not be finished. Please try again. If it happens again, reload the page.',
  start: {
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
  },
};
