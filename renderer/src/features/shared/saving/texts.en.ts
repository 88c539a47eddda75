import type * as ja from './texts.ja.ts';

export const saving: typeof ja.saving = {
  plain: {
    title: 'This file has no seal',
    care: 'Anybody who gets it can open it. Keep it where only those who may see it can enter, and delete it when it is no longer needed.',
    confirm: 'I understand. Save it',
  },
  saved: {
    browser: '"{{name}}" was saved to the downloads of the browser.',
    desktop: '"{{name}}" was saved to the place you chose.',
    failed: 'The file could not be saved',
    failures: {
      'no-space': 'There is not enough space. Make room or choose another place.',
      'no-permission': 'You may not write there. Please choose another place.',
      'read-only': 'That place is read-only. Please choose another place.',
      unreachable: 'That place cannot be reached. Check the share or the medium, or choose another place.',
      'in-use': 'A file of that name is open in another program. Close it and try again.',
      failed: 'The file could not be written. Choose another place and try again.',
    },
  },
  saving: {
    saving: 'Saving',
    saved: 'Saved',
    failed: 'Not saved',
    why: {
      storage: 'This computer could not store it. Please check the free space. Nothing on screen is lost.',
      locked: 'It cannot be stored because the response is signed off or handed over.',
      gone: 'It cannot be stored because this response was not found.',
    },
  },
};
