import { phrases } from '../../../shared/phrases/texts.en.ts';
import type * as ja from './texts.ja.ts';

const KEY_FILE_UNUSABLE = 'This key file cannot be opened. Please choose another backup.';

export const keys: typeof ja.keys = {
  key: {
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
      sealed: KEY_FILE_UNUSABLE,
      'not-for-this-key': KEY_FILE_UNUSABLE,
      'wrong-passphrase': 'The passphrase is wrong. Please check capital letters and character width too.',
      tampered: 'The key file was changed after it was made. Do not use it; choose a backup instead.',
      mismatch: 'The outside and the content of the key file disagree. Do not use it; choose a backup instead.',
      broken: 'The content of the key file is broken. Please choose a backup of it.',
      'too-large': 'The file is too large to be a key file. Please check the file.',
      'unreadable-disk': phrases.failure.unreadableDisk,
    },
  },
  sheet: {
    open: 'Open with the key of a recovery sheet',
    lead: 'For when neither key file nor passphrase can be used. It opens result files, but cannot sign.',
    label: 'Characters of the recovery sheet',
    help: 'Type the lines in their order, without the two check characters. Blanks, capital letters and width do not matter.',
    rows: 'Check characters of the lines you typed (compare them with the sheet)',
    row: 'Line {{n}}: {{check}}',
    unlock: 'Use the key of the sheet',
    mistakes: {
      length: 'The number of characters is not right. Please look for missing or extra ones.',
      unusable:
        'Something differs from the sheet. Correct the lines whose check characters are not those of the sheet.',
      other: 'This was typed correctly, but it is the sheet of another key. Please check the fingerprint on the sheet.',
    },
  },
};
