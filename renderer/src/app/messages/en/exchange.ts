import type { exchange as ja } from '../ja/exchange.ts';

export const exchange: typeof ja = {
  inspection: { label: 'Inspection to work on', sample: '{{title}} (sample)', due: 'Due on {{day}}' },
  key: {
    state: 'Key of the information office',
    unlocked: 'Key unlocked: {{name}}',
    putAway: 'Put the key away',
    none: 'This computer has no key of the information office yet. Make one or take over a key file under "Preparation".',
    toSetup: 'Go to preparation',
    which: 'Key to use',
    passphraseOf: 'Passphrase of the key of {{name}}',
    unlock: 'Unlock the key',
    opening: 'Unlocking the key. This takes a second or two.',
    refused: {
      empty: 'The file is empty. Please choose a backup of the key file.',
      foreign: 'This is not a key file of the information office. Please check the file.',
      'other-kind': 'This is a file of the self-inspection, but not a key file.',
      truncated: 'The key file ends too early. Please choose a backup of it.',
      'newer-version': 'The key file was made by a newer version of this program. Please update the program first.',
      sealed: 'This key file cannot be opened. Please choose another backup.',
      'not-for-this-key': 'This key file cannot be opened. Please choose another backup.',
      'wrong-passphrase': 'The passphrase is wrong. Please check capital letters and character width too.',
      tampered: 'The key file was changed after it was made. Do not use it; choose a backup instead.',
      mismatch: 'The outside and the content of the key file disagree. Do not use it; choose a backup instead.',
      broken: 'The content of the key file is broken. Please choose a backup of it.',
      'too-large': 'The file is too large to be a key file. Please check the file.',
      'unreadable-disk': 'The file could not be read. Please check where it is and whether you may open it.',
    },
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
};
