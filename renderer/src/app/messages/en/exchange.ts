import type { exchange as ja } from '../ja/exchange.ts';

export const exchange: typeof ja = {
  inspection: { label: 'Inspection to work on', sample: 'A sample. Due on {{day}}', due: 'Due on {{day}}' },
  key: {
    state: 'Key of the information office',
    unlocked: 'Key unlocked: {{name}}',
    bySheet: 'Files are opened with the key of a recovery sheet (it cannot sign)',
    putAway: 'Put the key away',
    lockedIdle:
      'The key was put away because nothing was done for {{minutes}} minutes. Please unlock it again to go on.',
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
  passphrase: {
    passphrase: 'Passphrase',
    again: 'Passphrase (again)',
    help: {
      passphrase: 'At least {{least}} characters. Several unrelated words are long and still easy to remember.',
      again: 'Type the same once more.',
    },
    strength: {
      'too-short': 'Strength: too short. Use at least {{least}} characters.',
      weak: 'Strength: weak. It can be used, but make it longer or more varied.',
      fair: 'Strength: good.',
      strong: 'Strength: very strong.',
    },
    mistakes: { short: 'Use at least {{least}} characters.', different: 'This differs from the passphrase above.' },
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
};
